package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.registry.acting.Actor;

/** An officer sends a file, or stops what is made of it. */
@ApplicationScoped
@Transactional
class Receiving {

    private final ProviderImports imports;
    private final StoredFile files;
    private final Caller caller;
    private final Event<FileReceived> received;

    Receiving(ProviderImports imports, StoredFile files, Caller caller, Event<FileReceived> received) {
        this.imports = imports;
        this.files = files;
        this.caller = caller;
        this.received = received;
    }

    /** There is work; told after the commit. */
    record FileReceived() {}

    ProviderImport receive(CsvUpload upload, int rows, boolean dryRun, String role, Instant now) {
        var sender = new Actor(caller.username(), role);
        var made = new ProviderImport(caller.authority(), dryRun, sender, now, upload.sha256(), rows);
        imports.persistAndFlush(made);
        try {
            files.keep(made.id(), upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        received.fire(new FileReceived());
        return made;
    }

    ProviderImport stop(UUID id) {
        var stopped = imports.getForChange(id);
        caller.mustBelongTo(stopped.authority(), "provider import", id);
        stopped.stop(caller.username());
        files.drop(id);
        imports.flush();
        return stopped;
    }
}
