package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private Instant now = Instant.parse("2018-07-04T09:00:00Z");
    private final Throttle throttle = new Throttle(() -> now);

    @BeforeEach
    void failsAsOftenAsIsFree() {
        for (var failure = 0; failure < Throttle.FREE_PER_NAME_AND_ADDRESS; failure++) {
            assertThat(attempt("editor")).isZero();
        }
    }

    @Test
    void doublesTheWaitingUpToAQuarterOfAnHour() {
        for (var wait : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
            assertThat(attempt("editor")).isEqualTo(Duration.ofSeconds(wait));
            now = now.plusSeconds(wait);
            assertThat(attempt("editor")).isZero();
        }
    }

    @Test
    void leavesOtherAddressesAlone() {
        assertThat(throttle.attempt("editor", "192.0.2.2")).isZero();
    }

    @Test
    void forgivesAfterASuccess() {
        now = now.plusSeconds(1);
        assertThat(attempt("editor")).isZero();
        throttle.succeeded("editor", "192.0.2.1");
        assertThat(attempt("editor")).isZero();
    }

    @Test
    void forgetsAfterAnHour() {
        now = now.plus(Duration.ofMinutes(61));
        assertThat(attempt("editor")).isZero();
        assertThat(attempt("editor")).isZero();
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        for (var name = Throttle.FREE_PER_NAME_AND_ADDRESS; name < Throttle.FREE_PER_ADDRESS; name++) {
            assertThat(attempt("name" + name)).isZero();
        }
        assertThat(attempt("one more")).isPositive();
    }

    @Test
    void slowsDownWhoTriesANameFromManyAddresses() {
        guessFromManyAddresses(Throttle.FREE_PER_NAME - Throttle.FREE_PER_NAME_AND_ADDRESS);
        for (var wait : new long[] {1, 2, 4}) {
            assertThat(throttle.attempt("editor", "198.51.100." + wait)).isEqualTo(Duration.ofSeconds(wait));
            now = now.plusSeconds(wait);
            assertThat(throttle.attempt("editor", "198.51.100." + wait)).isZero();
        }
        assertThat(throttle.attempt("clearer", "198.51.100.1")).isZero();
    }

    @Test
    void leavesAloneWhoSignedInFromThereBefore() {
        assertThat(throttle.attempt("editor", "192.0.2.9")).isZero();
        throttle.succeeded("editor", "192.0.2.9");
        guessFromManyAddresses(Throttle.FREE_PER_NAME);
        assertThat(throttle.attempt("editor", "198.51.100.1")).isPositive();
        assertThat(throttle.attempt("editor", "192.0.2.9")).isZero();
        throttle.succeeded("editor", "192.0.2.9");
        assertThat(throttle.attempt("editor", "198.51.100.1")).isPositive();
    }

    @Test
    void countsNoSuccess() {
        for (var visit = 0; visit < 2 * Throttle.FREE_PER_NAME; visit++) {
            assertThat(throttle.attempt("editor", "198.51.100." + visit)).isZero();
            throttle.succeeded("editor", "198.51.100." + visit);
        }
    }

    private void guessFromManyAddresses(int guesses) {
        for (var guess = 0; guess < guesses; guess++) {
            throttle.attempt("editor", "203.0.113." + guess);
        }
    }

    @Test
    void remembersNoMoreThanItsShare() {
        for (var address = 0; address < Throttle.MOST; address++) {
            throttle.attempt("name" + address, "2001:db8::" + Integer.toHexString(address));
        }
        assertThat(throttle.size()).isEqualTo(Throttle.MOST);
    }

    private Duration attempt(String name) {
        return throttle.attempt(name, "192.0.2.1");
    }
}
