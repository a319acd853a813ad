package org.opendps.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** docs/openapi: what the services serve, and what they served at the last release. */
final class Documents {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path NOW = Path.of("../docs/openapi");

    static final Path RELEASED = NOW.resolve("released");

    private Documents() {}

    static List<Path> now() {
        return yaml(NOW);
    }

    static List<Path> released() {
        return yaml(RELEASED);
    }

    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path nowOf(Path released) {
        return NOW.resolve(released.getFileName());
    }

    private static List<Path> yaml(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
