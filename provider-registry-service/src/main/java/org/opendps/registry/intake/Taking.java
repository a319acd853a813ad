package org.opendps.registry.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.file.Filing;
import org.opendps.registry.intake.line.CsvLine;

/**
 * Takes the next lines of a file, all of them or none, and in the same transaction keeps how far it is: nothing is
 * doubled, whenever the process ends.
 */
@ApplicationScoped
@Transactional
class Taking {

    private final ProviderImports imports;
    private final ImportRows rows;
    private final ImportedProviders imported;
    private final Filing filing;
    private final Line line;

    Taking(ProviderImports imports, ImportRows rows, ImportedProviders imported, Filing filing, Line line) {
        this.imports = imports;
        this.rows = rows;
        this.imported = imported;
        this.filing = filing;
        this.line = line;
    }

    /** @return false when these are not the next lines of one that goes on */
    boolean take(UUID id, int position, List<CsvLine> lines, Instant now) {
        var running = imports.getForChange(id);
        if (!running.isAt(position)) {
            return false;
        }
        imports.oneAtATime(running.authority());
        var outcomes = line.takeAll(running, lines, now);
        // the lines were forgotten one by one, and with them the import; nobody else has it meanwhile
        keep(imports.getForChange(id), outcomes);
        return true;
    }

    /** What would become of them; nothing of it is kept. */
    List<RowOutcome> tryOut(UUID id, List<CsvLine> lines, Instant now) {
        var outcomes = line.takeAll(imports.getForChange(id), lines, now);
        QuarkusTransaction.setRollbackOnly();
        return outcomes;
    }

    /** @return false when it does not go on from there */
    boolean note(UUID id, int position, List<RowOutcome> outcomes) {
        var running = imports.getForChange(id);
        if (!running.isAt(position)) {
            return false;
        }
        keep(running, outcomes);
        return true;
    }

    private void keep(ProviderImport running, List<RowOutcome> outcomes) {
        rows.keep(running.id(), outcomes, running.isDryRun());
        running.advance(outcomes);
        if (running.isOver()) {
            filing.destroy(running.fileId());
        }
    }

    void move(@Observes ProvidersMerged merged) {
        imported.move(merged.duplicate(), merged.survivor());
    }
}
