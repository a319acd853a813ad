package org.opendps.eligibility.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.sender.Channel;
import org.opendps.eligibility.sender.Sender;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String WHAT = "referral";

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    Referral get(UUID id, Caller caller) {
        return mine(findByIdOptional(id), id, caller);
    }

    Referral getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private static Referral mine(Optional<Referral> found, UUID id, Caller caller) {
        var referral = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(referral.authority(), WHAT, id);
        return referral;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for what somebody else has sent */
    Referral sentBy(Sender sender, UUID id) {
        return findByIdOptional(id)
                .filter(referral -> referral.isFrom(sender))
                .orElseThrow(() -> new NotFound(WHAT, id).refused());
    }

    List<Referral> linked(UUID personRef) {
        return list("personRef = ?1 order by id", personRef);
    }

    /** A practitioner's council all, a club its own, an officer what they have sent for it; the oldest first. */
    List<Referral> page(Sender sender, Caller caller, @Nullable ReferralStatus status, Place place) {
        var wanted = new ArrayList<String>();
        var parameters = Parameters.with("id", place.after() == null ? new UUID(0, 0) : place.after());
        wanted.add("id > :id");
        if (status != null) {
            wanted.add("status = :status");
            parameters.and("status", status);
        }
        if (sender.provider() != null) {
            wanted.add("providerId = :provider");
            parameters.and("provider", sender.provider());
        }
        if (sender.channel() == Channel.SUPPORT_OFFICER) {
            wanted.add("receivedBy = :by");
            parameters.and("by", sender.username());
        }
        if (sender.channel() == Channel.SUPPORT_OFFICER || sender.channel() == Channel.PRACTITIONER) {
            wanted.add("authority = :authority");
            parameters.and("authority", caller.authority());
        }
        return find(String.join(" and ", wanted) + " order by id", parameters)
                .page(0, place.limit() + 1)
                .list();
    }

    record Place(@Nullable UUID after, int limit) {}
}
