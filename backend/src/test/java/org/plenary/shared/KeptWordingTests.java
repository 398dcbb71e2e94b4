package org.plenary.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptWordingTests {

    @Test
    void keepsThingsAndNumbersForEveryLanguageToSay() {
        var wording = Wording.of("thing.changed", Word.Thing.of("agenda item"), 3);
        assertThat(Wording.kept(wording.keep())).isEqualTo(wording);
        assertThat(wording.advice()).startsWith("This agenda item was changed").contains("version 3");
    }

    @Test
    void keepsEverythingElseAsText() {
        var wording = Wording.of("publication.own-work", "clearer", Publication.DRAFT);
        assertThat(Wording.kept(wording.keep())).isEqualTo(Wording.of("publication.own-work", "clearer", "DRAFT"));
    }
}
