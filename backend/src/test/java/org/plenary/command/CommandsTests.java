package org.plenary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.shared.InvalidInput;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

    @Test
    void givesTheExitCodeAndTheOutputOfTheCommand() {
        var output = new ByteArrayOutputStream();
        var count = new Counting(arguments -> {
            return arguments.size();
        });

        assertThat(Commands.run(count, List.of("a", "b"), new PrintStream(output)))
                .isEqualTo(2);
    }

    @Test
    void showsTheUsageAfterAWrongOne(CapturedOutput terminal) {
        var refuses = new Counting(arguments -> {
            throw new WrongUsage("There is no option --prevue.");
        });

        assertThat(Commands.run(refuses, List.of(), System.out)).isEqualTo(2);
        assertThat(terminal.getErr()).contains("There is no option --prevue.", "Usage: plenary count WORD…");
        assertThat(terminal.getOut()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhatWouldBeRight(CapturedOutput terminal) {
        var refuses = new Counting(arguments -> {
            throw InvalidInput.inWords("file", "The file is empty.", "Give one with an agenda.");
        });

        assertThat(Commands.run(refuses, List.of(), System.out)).isEqualTo(1);
        assertThat(terminal.getErr()).contains("The file is empty. Give one with an agenda.");
    }

    private record Counting(Function<List<String>, Integer> work) implements Command {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public String usage() {
            return "count WORD…";
        }

        @Override
        public int run(List<String> arguments, PrintStream output) {
            return work.apply(arguments);
        }
    }
}
