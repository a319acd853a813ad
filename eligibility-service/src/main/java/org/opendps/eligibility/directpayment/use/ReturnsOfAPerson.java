package org.opendps.eligibility.directpayment.use;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of returns of use: how long, and for the person to see. */
@ApplicationScoped
class ReturnsOfAPerson implements CaseWork, PartOfExport {

    private final UseReturns returns;
    private final Returning returning;

    ReturnsOfAPerson(UseReturns returns, Returning returning) {
        this.returns = returns;
        this.returning = returning;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return returns.find("personRef = ?1 order by untilDay desc", personRef)
                .firstResultOptional()
                .map(last -> new Kept(RecordKind.FINANCIAL_RECORD, "return of use", last.untilDay()));
    }

    @Override
    public String name() {
        return "directPaymentUse";
    }

    @Override
    public List<?> about(UUID personRef) {
        return returning.opened(personRef, returns.list("personRef = ?1 order by id", personRef));
    }
}
