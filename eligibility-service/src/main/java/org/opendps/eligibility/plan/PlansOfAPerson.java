package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of support plans: how long, for the person to see, and whose each is. */
@ApplicationScoped
class PlansOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final SupportPlans plans;
    private final PlanViews views;

    PlansOfAPerson(SupportPlans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    @Override
    public String path() {
        return "/v1/support-plans/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return plans.findByIdOptional(id).map(SupportPlan::personRef);
    }

    /** A plan that stands runs until its end; drafts, and plans that were superseded or ended, run no more. */
    @Override
    public Optional<Kept> of(UUID personRef) {
        return plans.standing(personRef)
                .map(plan -> plan.ends() == null ? LocalDate.MAX : plan.ends())
                .or(() -> plans.lastDayOfEnded(personRef))
                .or(() ->
                        plans.find("personRef", personRef).firstResultOptional().map(plan -> LocalDate.MIN))
                .map(lastDay -> new Kept(RecordKind.CARE_RECORD, "support plan", lastDay));
    }

    @Override
    public String name() {
        return "supportPlans";
    }

    @Override
    public List<?> about(UUID personRef) {
        return views.of(personRef, plans.list("personRef = ?1 order by id", personRef));
    }
}
