package org.opendps.calloff.award.summary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** The moment from which the bidders of a lot read what was found of them. */
@Entity
@Table(name = "summary_release")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Release {

    @Id
    private UUID id;

    private UUID callOffId;
    private int lot;
    private @Nullable UUID winner;
    private Instant releasedAt;
    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackWhy;
    private @Nullable String whyNone;

    protected Release() {}

    /** @param winner the bid that is awarded to; null when none is */
    Release(UUID callOffId, int lot, @Nullable UUID winner, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.lot = lot;
        this.winner = winner;
        this.releasedAt = at;
    }

    /** @param why nothing is awarded; null where what put each bid out says it all */
    static Release withoutAward(UUID callOffId, int lot, @Nullable String why, Instant at) {
        var release = new Release(callOffId, lot, null, at);
        release.whyNone = why;
        return release;
    }

    void takeBack(@Nullable String why, Instant at) {
        takenBackAt = at;
        takenBackWhy = why;
    }

    @Nullable
    UUID winner() {
        return winner;
    }

    @Nullable
    String whyNone() {
        return whyNone;
    }

    @Nullable
    Instant takenBackAt() {
        return takenBackAt;
    }

    @Nullable
    String takenBackWhy() {
        return takenBackWhy;
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
