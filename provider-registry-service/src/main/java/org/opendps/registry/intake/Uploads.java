package org.opendps.registry.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of a request, which end with it. */
@RequestScoped
class Uploads {

    private final List<Path> files = new ArrayList<>();

    Path open() throws IOException {
        var file = Files.createTempFile("provider-import", ".csv");
        files.add(file);
        return file;
    }

    @PreDestroy
    void end() throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }
}
