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

    /** To all of the lot at once; what was told before of an award that came to nothing stays on record. */
    public void release(UUID callOffId, int lot, UUID winner, Instant at) {
        takeBack(callOffId, lot, null, at);
        persist(new Release(callOffId, lot, winner, at));
    }

    /** The same of a lot that ends without an award. */
    public void releaseNone(UUID callOffId, int lot, @Nullable String why, Instant at) {
        takeBack(callOffId, lot, null, at);
        persist(Release.withoutAward(callOffId, lot, why, at));
    }

    /**
     * An award was withdrawn: what was told no longer holds.
     *
     * @param why as its bidders are told; null where something else is told at once
     */
    public void takeBack(UUID callOffId, int lot, @Nullable String why, Instant at) {
        of(callOffId, lot).ifPresent(release -> {
            release.takeBack(why, at);
            flush();
        });
    }

    /** What was told last and does not hold any more. */
    Optional<Release> takenBack(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2 and takenBackAt is not null order by takenBackAt desc", callOffId, lot)
                .firstResultOptional();
    }

    Optional<Release> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2 and takenBackAt is null", callOffId, lot)
                .firstResultOptional();
    }
}
