package org.plenary.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Started so that the morning ends in the afternoon, which makes no sense with the hours that are usual. */
@SpringBootTest(properties = "plenary.sittings.morning-ends=17:00")
@Import(Decisions.class)
class OddStartTests {

    @Autowired
    private Decisions decisions;

    @Autowired
    private Settings settings;

    @AfterEach
    void putBack() {
        decisions.putBack();
    }

    @Test
    void keepsNobodyFromDecidingSomethingElse() {
        decisions.make(Setting.VENUE, "Vienna");
        assertThat(settings.get(Setting.VENUE)).isEqualTo("Vienna");
    }

    @Test
    void isHeldAgainstTheHoursThatAreDecided() {
        assertThatThrownBy(() -> decisions.make(Setting.AFTERNOON_STARTS, "16:00"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("16:00 is not after 17:00.");
    }
}
