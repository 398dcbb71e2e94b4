package org.plenary.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The documents in {@code graphql-test}. */
final class TestDocuments {

    private TestDocuments() {}

    /** The same document about the conference of the fixture. */
    static String readOfFixture(String name) {
        return read(name).replace("CTOC/COP", "FIX/COP").replace("ctoc/cop", "fix/cop");
    }

    static String read(String name) {
        try {
            return new ClassPathResource("graphql-test/" + name + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
