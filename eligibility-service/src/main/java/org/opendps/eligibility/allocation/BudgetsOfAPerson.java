package org.opendps.eligibility.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of indicative budgets: how long, for the person to see, and whose each is. */
@ApplicationScoped
class BudgetsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final IndicativeBudgets budgets;
    private final Reasons reasons;

    BudgetsOfAPerson(IndicativeBudgets budgets, Reasons reasons) {
        this.budgets = budgets;
        this.reasons = reasons;
    }

    @Override
    public String path() {
        return "/v1/indicative-budgets/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return budgets.findByIdOptional(id).map(IndicativeBudget::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return budgets.latest(personRef)
                .map(latest ->
                        new Kept(RecordKind.CARE_RECORD, "indicative budget", London.dateOf(latest.calculatedAt())));
    }

    @Override
    public String name() {
        return "indicativeBudgets";
    }

    @Override
    public List<?> about(UUID personRef) {
        return reasons.view(budgets.list("personRef = ?1 order by id", personRef));
    }
}
