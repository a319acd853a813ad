package org.opendps.calloff.award.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When bidders are told, inside the transaction of whoever decides. */
@ApplicationScoped
public class Summaries implements PanacheRepositoryBase<Release, UUID> {

    /** To all of the lot at once; what was told of an award that was withdrawn is replaced by what follows it. */
    public void release(UUID callOffId, int lot, @Nullable UUID winner, Instant at) {
        delete("callOffId = ?1 and lot = ?2", callOffId, lot);
        persist(new Release(callOffId, lot, winner, at));
    }

    /** An award was withdrawn: what was told no longer holds. */
    public void takeBack(UUID callOffId, int lot) {
        delete("callOffId = ?1 and lot = ?2", callOffId, lot);
    }

    Optional<Release> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2", callOffId, lot).firstResultOptional();
    }
}
