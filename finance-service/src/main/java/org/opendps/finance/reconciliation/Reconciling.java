package org.opendps.finance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.finance.budget.Provisioning;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.officer.Officer;

/** One sends a file; its difference is resolved with a reason; another posts it. */
@ApplicationScoped
@Transactional
class Reconciling {

    private final BudgetImports imports;
    private final ImportedParts parts;
    private final Provisioning provisioning;
    private final InstantSource clock;

    Reconciling(BudgetImports imports, ImportedParts parts, Provisioning provisioning, InstantSource clock) {
        this.imports = imports;
        this.parts = parts;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    BudgetImport take(String authority, ImportRequest request, Officer by) {
        var read = PartsRead.of(request.rows());
        var stated = read.stated(request.statedTotal());
        read.contradicts(provisioning.contradicted(
                authority, read.parts().stream().map(Part::budget).toList()));
        var sound = read.sound();
        var totals = Reconciliation.of(stated, sound.stream().map(Part::amount).toList());
        var sent = new BudgetImport(authority, request.reference().strip(), totals, sound.size(), by, clock.instant());
        imports.keepNew(sent);
        parts.persist(sound.stream().map(part -> new ImportedPart(sent.id(), part)));
        return sent;
    }

    BudgetImport resolve(String authority, UUID id, ImportRequest.Resolution resolution, Officer by) {
        var sent = imports.held(id, authority);
        sent.resolve(resolution, by, clock.instant());
        imports.flush();
        return sent;
    }

    /** The budgets are looked at anew: one may have been opened since the file was sent. */
    BudgetImport post(String authority, UUID id, Officer by) {
        var sent = imports.held(id, authority);
        sent.post(by, clock.instant());
        var rows = parts.of(id);
        var shares = rows.stream().map(ImportedPart::share).toList();
        mustStillFit(authority, shares, rows);
        var decision = new Journal.Decision("Import " + sent.reference(), by.name());
        var allocated = provisioning.allocate(authority, shares, decision);
        rows.forEach(row -> row.allocatedTo(allocated.get(row.id())));
        imports.flush();
        return sent;
    }

    private void mustStillFit(String authority, List<Provisioning.Share> shares, List<ImportedPart> rows) {
        var contradicted = provisioning.contradicted(
                authority, shares.stream().map(Provisioning.Share::budget).toList());
        if (!contradicted.isEmpty()) {
            throw new ImportRefused.ImportRowsWrong(rows.stream()
                            .filter(row -> contradicted.contains(row.share().budget()))
                            .map(row -> new ImportRefused.Violation(
                                    "rows[" + row.line() + "].costCentre",
                                    "has a budget of this subjective code in another directorate or category"))
                            .toList())
                    .refused();
        }
    }
}
