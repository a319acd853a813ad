package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.invited.Invitations;
import org.opendps.calloff.competition.invited.Newcomers;
import org.opendps.calloff.competition.invited.NotInvited;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Market.Standing;
import org.opendps.calloff.regime.Bidders.Circle;

/** Who may bid for a lot: the regime's answer, kept with the publication, applied to one provider. */
@ApplicationScoped
public class RightToBid {

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Market market;

    RightToBid(Invitations invitations, Newcomers newcomers, Market market) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.market = market;
    }

    /**
     * Holds a provider's right until the transaction ends, so that it bids once for a lot.
     *
     * @throws org.opendps.blocks.problem.Refused 403 {@code not-invited}
     */
    public void hold(CallOff callOff, UUID providerId, int lot, Instant arrived) {
        var invited = invitations
                .hold(callOff.id(), providerId)
                .filter(invitation -> invitation.isFor(lot))
                .isPresent();
        if (!invited) {
            var standing = standing(callOff, providerId, lot);
            if (!mayCome(callOff.published().bidders(), standing)
                    && !newcomers.include(callOff.id(), providerId, lot)) {
                throw new NotInvited(callOff.id(), lot, callOff.published().bidders()).refused();
            }
            newcomers.come(callOff.id(), providerId, lot, orAsCame(standing), arrived);
        }
    }

    /** How a bidder stands now; at the close that decides whether its bid counts. */
    public Standing standing(CallOff callOff, UUID providerId, int lot) {
        var support = callOff.lot(lot).support();
        var system = callOff.commission().purchasingSystemId();
        return callOff.published().bidders() == Circle.MEMBERS_AND_APPLICANTS
                ? market.standingInMarket(system, providerId, support.category(), support.area())
                : market.standing(system, providerId, support.category(), support.area());
    }

    /** Whoever was invited, or may come. */
    public boolean maySee(CallOff callOff, UUID providerId) {
        return invitations.of(callOff.id(), providerId).isPresent()
                || newcomers.include(callOff.id(), providerId)
                || mayComeToAny(callOff, providerId);
    }

    private boolean mayComeToAny(CallOff callOff, UUID providerId) {
        return callOff.status() != CallOffStatus.DRAFT
                && switch (callOff.published().bidders()) {
                    case MEMBERS -> false;
                    case MEMBERS_AND_APPLICANTS -> belongsToAny(callOff, providerId);
                    case EVERYBODY -> true;
                };
    }

    private boolean belongsToAny(CallOff callOff, UUID providerId) {
        var scopes = market.scopes(callOff.commission().purchasingSystemId(), providerId);
        return callOff.lots().stream()
                .map(Lot::support)
                .anyMatch(
                        support -> scopes.stream().anyMatch(scope -> scope.covers(support.category(), support.area())));
    }

    private static boolean mayCome(Circle circle, Standing standing) {
        return switch (circle) {
            case MEMBERS -> false;
            case MEMBERS_AND_APPLICANTS -> standing != Standing.OUTSIDER;
            case EVERYBODY -> true;
        };
    }

    /** The row of a member that was admitted later says that it came by itself: the list of the invited stays as it was. */
    private static Standing orAsCame(Standing standing) {
        return standing == Standing.MEMBER ? Standing.APPLICANT : standing;
    }
}
