package org.opendps.registry.intake.upload;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.opendps.registry.file.Received;

/** Files of a request, which end with it. */
@RequestScoped
class Uploads {

    private final List<Received> files = new ArrayList<>();

    Received add(Received file) {
        files.add(file);
        return file;
    }

    @PreDestroy
    void end() {
        files.forEach(Received::close);
    }
}
