package org.opendps.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a rule reads besides the classes. */
final class Checkout {

    private Checkout() {}

    /** The module under test, as its folder is called. */
    static String module() {
        return Path.of("").toAbsolutePath().getFileName().toString();
    }

    /** @param file from the top of the checkout */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Infrastructure.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
