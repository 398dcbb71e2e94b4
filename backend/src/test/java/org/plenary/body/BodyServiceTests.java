package org.plenary.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BodyServiceTests {

    private static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);

    private final String parent = "SERIES" + System.nanoTime();

    @Autowired
    private BodyService bodies;

    @Test
    void proposesTheNextSymbolOfTheSeriesBelowABody() {
        var above = body(null, parent);
        assertThat(proposed(above)).isNull();
        body(above, parent + "/WG.7");
        body(above, parent + "/WG.11");
        body(above, parent + "/BUREAU");
        body(above, null);
        assertThat(proposed(above)).isEqualTo(parent + "/WG.12");
    }

    @Test
    void proposesNothingWhereThereAreTwoSeries() {
        var above = body(null, parent);
        body(above, parent + "/WG.7");
        body(above, parent + "/SC.1");
        assertThat(proposed(above)).isNull();
    }

    private @Nullable String proposed(UUID above) {
        return EDITOR.act(() -> bodies.proposeSymbol(above)).orElse(null);
    }

    private UUID body(@Nullable UUID above, @Nullable String symbol) {
        return EDITOR.act(() -> bodies.create(new BodyInput(
                        above,
                        BodyKind.WORKING_GROUP,
                        symbol,
                        LocalizedText.english("A body " + System.nanoTime()),
                        null)))
                .id();
    }
}
