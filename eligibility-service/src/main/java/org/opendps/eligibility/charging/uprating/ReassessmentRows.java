package org.opendps.eligibility.charging.uprating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.charging.uprating.ReassessmentRow.Outcome;

@ApplicationScoped
class ReassessmentRows implements PanacheRepositoryBase<ReassessmentRow, UUID> {

    private static final List<Outcome> WORKED_OUT = List.of(Outcome.HIGHER, Outcome.LOWER, Outcome.SAME);

    List<ReassessmentRow> toApply(UUID run, UUID afterPerson, int atMost) {
        return find("runId = ?1 and personRef > ?2 and outcome in ?3 order by personRef", run, afterPerson, WORKED_OUT)
                .page(0, atMost)
                .list();
    }

    /** In the order of the references. */
    List<ReassessmentRow> page(UUID run, @Nullable Outcome outcome, @Nullable UUID afterPerson, int limit) {
        var query = "runId = :run and personRef > :after";
        var with = Parameters.with("run", run).and("after", afterPerson == null ? new UUID(0, 0) : afterPerson);
        if (outcome != null) {
            query += " and outcome = :outcome";
            with = with.and("outcome", outcome);
        }
        return find(query + " order by personRef", with).page(0, limit + 1).list();
    }
}
