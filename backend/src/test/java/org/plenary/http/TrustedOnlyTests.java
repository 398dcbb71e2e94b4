package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TrustedOnlyTests {

    private final TrustedDocuments trusted =
            new TrustedDocuments(new PathMatchingResourcePatternResolver(), List.of("classpath:trusted-test"));
    private final KnownDocuments documents = new KnownDocuments(trusted, new SimpleMeterRegistry(), true);

    TrustedOnlyTests() throws IOException {}

    @Test
    void answersTheTextOfATrustedDocument() {
        var text = String.valueOf(trusted.find("conference"));
        assertThat(documents.of(Asked.of(Map.of("query", text)))).isEqualTo(text);
    }

    @Test
    void refusesAnyOtherText() {
        assertThatThrownBy(() -> documents.of(Asked.of(Map.of("query", "{ __typename }"))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("agreed on");
    }
}
