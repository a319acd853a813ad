package org.opendps.calloff.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What councils decided for themselves, on top of what is customary. */
@ApplicationScoped
public class Policies implements PanacheRepositoryBase<CouncilPolicy, UUID> {

    /** What holds on a day: of two decisions on one setting the one that starts later, of one day the one made later. */
    public Policy on(String authority, LocalDate day) {
        var policy = Defaults.on(day);
        for (var decision : list("authority = ?1 and startsOn <= ?2 order by startsOn, id", authority, day)) {
            policy = policy.with(decision);
        }
        return policy;
    }

    /** In the order in which they were set, one more than the limit. */
    List<CouncilPolicy> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
