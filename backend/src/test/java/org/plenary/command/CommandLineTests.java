package org.plenary.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTests {

    @Test
    void startsTheProductWithoutACommand() {
        assertThat(CommandLine.of().command()).isEqualTo("run");
        assertThat(CommandLine.of("--server.port=9090").command()).isEqualTo("run");
        assertThat(CommandLine.of("run", "--server.port=9090").settings()).containsExactly("--server.port=9090");
    }

    @Test
    void tellsSettingsFromTheArgumentsOfACommand() {
        var line = CommandLine.of("import", "--preview", "--plenary.data=/srv/plenary", "--json", "agenda.v2.md");

        assertThat(line.command()).isEqualTo("import");
        assertThat(line.arguments()).containsExactly("--preview", "--json", "agenda.v2.md");
        assertThat(line.settings()).containsExactly("--plenary.data=/srv/plenary");
    }

    @Test
    void takesADotInAValueForNoSetting() {
        assertThat(CommandLine.of("user", "add", "--name=a.b").arguments()).containsExactly("add", "--name=a.b");
    }

    @Test
    void complainsOfWhatItDoesNotKnow() {
        assertThat(Commands.complaint(CommandLine.of("improt", "agenda.md"))).contains("“improt”");
        assertThat(Commands.complaint(CommandLine.of("--prot=9090"))).contains("“--prot=9090”");
        assertThat(Commands.complaint(CommandLine.of("--server.port=9090"))).isNull();
        assertThat(Commands.complaint(CommandLine.of("token"))).isNull();
    }
}
