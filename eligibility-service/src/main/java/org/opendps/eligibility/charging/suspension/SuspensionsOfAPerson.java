package org.opendps.eligibility.charging.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of suspended charging: how long, and for the person to see. */
@ApplicationScoped
class SuspensionsOfAPerson implements CaseWork, PartOfExport {

    private final ChargingSuspensions suspensions;
    private final Notes notes;

    SuspensionsOfAPerson(ChargingSuspensions suspensions, Notes notes) {
        this.suspensions = suspensions;
        this.notes = notes;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return suspensions
                .find("personRef = ?1 order by id desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(
                        RecordKind.FINANCIAL_RECORD, "suspended charging", London.dateOf(latest.suspendedAt())));
    }

    @Override
    public String name() {
        return "chargingSuspensions";
    }

    @Override
    public List<?> about(UUID personRef) {
        return suspensions.list("personRef = ?1 order by id", personRef).stream()
                .map(notes::view)
                .toList();
    }
}
