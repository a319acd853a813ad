package org.opendps.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.acting.Position;
import org.opendps.registry.acting.ProvidersMerged;

/** Promises and ends access; the identity provider is told afterwards, until it knows. */
@ApplicationScoped
@Transactional
public class Granting {

    private final IdentityGrants grants;
    private final Errands errands;
    private final Event<ErrandLeft> left;

    Granting(IdentityGrants grants, Errands errands, Event<ErrandLeft> left) {
        this.grants = grants;
        this.errands = errands;
        this.left = left;
    }

    /**
     * Said before anything else is wrong; what two requests do at the same moment {@link #promise} finds out.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when the person acts for a provider already
     */
    public void mustActForNobody(String subject) {
        if (grants.standing(subject).filter(standing -> !standing.ended()).isPresent()) {
            throw new AlreadyActing().refused();
        }
    }

    /**
     * In the transaction of the provider or the invitation that it belongs to.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when the person acts for a provider already
     */
    public ProviderUser promise(String subject, String username, UUID providerId, Position position) {
        var grant = new IdentityGrant(subject, username, providerId, position);
        if (!grants.keep(grant)) {
            throw new AlreadyActing().refused();
        }
        tell(grant);
        return grant.user();
    }

    private void tell(IdentityGrant grant) {
        errands.leave(grant.id());
        left.fire(new ErrandLeft());
    }

    public List<ProviderUser> administrators(UUID providerId) {
        return grants.administrators(providerId).stream()
                .map(IdentityGrant::user)
                .toList();
    }

    /** Who acts for a duplicate acts for the survivor, with the position that they have; who was removed stays so. */
    void move(@Observes ProvidersMerged merged) {
        grants.move(merged.duplicate(), merged.survivor());
        errands.leaveForPending(merged.survivor());
        left.fire(new ErrandLeft());
    }

    /** Ends at once here; elsewhere with the login that the person has, which lasts some minutes. */
    ProviderUser remove(UUID providerId, UUID userId) {
        var all = grants.allForChange(providerId);
        var grant = all.stream()
                .filter(one -> one.id().equals(userId))
                .findFirst()
                .orElseGet(() -> grants.get(providerId, userId));
        boolean othersStay = all.stream().anyMatch(one -> !one.id().equals(userId) && one.isAdministrator());
        if (grant.isAdministrator() && !othersStay) {
            throw new LastAdministrator().refused();
        }
        grant.remove();
        grants.flush();
        tell(grant);
        return grant.user();
    }
}
