package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.file.FileCondemned;
import org.opendps.registry.file.Filing;
import org.opendps.registry.intake.upload.CsvUpload;

/** An officer sends a file, or stops what is made of it. */
@ApplicationScoped
@Transactional
class Receiving {

    private static final String VIRUS_SCANNER = "virus scanner";

    private final ProviderImports imports;
    private final Filing filing;
    private final Caller caller;
    private final Event<FileReceived> received;

    Receiving(ProviderImports imports, Filing filing, Caller caller, Event<FileReceived> received) {
        this.imports = imports;
        this.filing = filing;
        this.caller = caller;
        this.received = received;
    }

    /** There is work; told after the commit. */
    record FileReceived() {}

    ProviderImport receive(CsvUpload upload, int rows, boolean dryRun, String role, Instant now) {
        var sender = new Actor(caller.username(), role);
        var file = filing.keep(upload.file());
        var made = new ProviderImport(caller.authority(), dryRun, sender, now, file, rows);
        imports.persistAndFlush(made);
        received.fire(new FileReceived());
        return made;
    }

    ProviderImport stop(UUID id) {
        var stopped = imports.getForChange(id);
        caller.mustBelongTo(stopped.authority(), "provider import", id);
        stopped.stop(caller.username());
        filing.destroy(stopped.fileId());
        imports.flush();
        return stopped;
    }

    void stop(@Observes FileCondemned file) {
        imports.ofFile(file.file()).ifPresent(found -> found.stop(VIRUS_SCANNER));
    }
}
