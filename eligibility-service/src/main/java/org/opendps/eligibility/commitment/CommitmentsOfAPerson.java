package org.opendps.eligibility.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** Commitments are a part of what was done for a person, and of what was paid. */
@ApplicationScoped
class CommitmentsOfAPerson implements CaseWork, PartOfExport {

    private final Commitments commitments;
    private final CommittedMoney money;

    CommitmentsOfAPerson(Commitments commitments, CommittedMoney money) {
        this.commitments = commitments;
        this.money = money;
    }

    /** Whether it still runs is said by its placement. */
    @Override
    public Optional<Kept> of(UUID personRef) {
        return commitments
                .find("personRef", personRef)
                .firstResultOptional()
                .map(_ -> new Kept(RecordKind.FINANCIAL_RECORD, "commitment", LocalDate.MIN));
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return money.of(personRef);
    }
}
