package org.opendps.eligibility.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;

/** What led to nobody is erased by itself when the time for keeping it is over: its key is destroyed. */
@ApplicationScoped
@Transactional
class ReferralErasing implements ActsByDay {

    private final Referrals referrals;
    private final ClosedReferrals closed;

    ReferralErasing(Referrals referrals, ClosedReferrals closed) {
        this.referrals = referrals;
        this.closed = closed;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Referral.class, referrals.getEntityManager(), today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        referrals
                .findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .filter(referral -> referral.isDue(today))
                .ifPresent(referral -> {
                    referral.erase(today);
                    closed.destroyKey(id);
                });
    }
}
