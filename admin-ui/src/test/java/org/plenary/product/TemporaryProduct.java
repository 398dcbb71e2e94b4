package org.plenary.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A product that vanishes with all that it keeps. */
record TemporaryProduct(Path place, Product product) implements AutoCloseable {

    static TemporaryProduct start() {
        try {
            var place = Files.createTempDirectory("product");
            return new TemporaryProduct(place, Product.start(place.resolve("data")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        product.close();
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
