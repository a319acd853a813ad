package org.opendps.eligibility.assessment.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The policies of councils, and what holds where a council has set none. */
@ApplicationScoped
public class Policies implements PanacheRepositoryBase<AssessmentPolicy, UUID> {

    /** What holds on a day. */
    public record InForce(boolean countersigned, int followUpWorkingDays) {}

    /** Of those that have started the last to start; of two of one day the later one. */
    public InForce on(String authority, LocalDate day) {
        return find("authority = ?1 and startsOn <= ?2 order by startsOn desc, id desc", authority, day)
                .firstResultOptional()
                .map(policy -> new InForce(policy.countersigned(), policy.followUpWorkingDays()))
                .orElseGet(() -> DefaultPolicy.on(day));
    }

    /** In order of entry. */
    List<AssessmentPolicy> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
