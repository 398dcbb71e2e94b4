package org.plenary.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A product for tests that leave each other's things alone, so that not each of them waits for one to start. */
record SharedProduct(Path place, Product product) implements AutoCloseable {

    static SharedProduct start() {
        try {
            var place = Files.createTempDirectory("product");
            return new SharedProduct(place, Product.start(place.resolve("data")));
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
