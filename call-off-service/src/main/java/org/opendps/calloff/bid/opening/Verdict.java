package org.opendps.calloff.bid.opening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.Membership;
import org.opendps.calloff.regime.Bidders.Circle;

/** What it means for a bid at the opening how its bidder stands to the purchasing system. */
sealed interface Verdict {

    /** What is written on a bid whose bidder's application is not decided. */
    String HELD = "HELD_PENDING_MEMBERSHIP";

    /** @param remarks what evaluators and the award have to know */
    record Stands(List<String> remarks) implements Verdict {}

    record Out(String why) implements Verdict {}

    /** Stays sealed until the application is decided (Procurement Act 2023 s.34(4)). */
    record Held() implements Verdict {}

    /**
     * @param membership null for somebody who is no member
     * @param applies whether an application of the bidder is undecided
     */
    static Verdict of(Circle circle, @Nullable Membership membership, boolean applies) {
        if (circle == Circle.EVERYBODY) {
            return new Stands(List.of());
        }
        if (membership == null) {
            return applies
                    ? new Held()
                    : new Out(
                            "its bidder is no member of the purchasing system, and has no application that is undecided");
        }
        if (membership.isRemoved() && applies && circle == Circle.MEMBERS_AND_APPLICANTS) {
            return new Held();
        }
        if (membership.isOut()) {
            return new Out(
                    "its bidder's membership is " + membership.status()
                            + " at the deadline: a bid counts only if its bidder is a member then, neither suspended nor removed");
        }
        return new Stands(remarks(membership));
    }

    private static List<String> remarks(Membership membership) {
        var remarks = new ArrayList<String>();
        if (membership.invitationsPaused()) {
            remarks.add("INVITATIONS_PAUSED");
        }
        if (membership.isNotifiedOfRemoval()) {
            remarks.add("REMOVAL_NOTIFIED");
        }
        return List.copyOf(remarks);
    }
}
