package org.opendps.calloff.bid.opening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.Standing;

/** What the membership of its bidder means for a bid at the opening. */
sealed interface Verdict {

    /** @param remarks what evaluators and the award have to know */
    record Stands(List<String> remarks) implements Verdict {}

    record Out(String why) implements Verdict {}

    /** @param standing null for somebody who is no member, and was invited all the same */
    static Verdict of(@Nullable Standing standing) {
        if (standing == null) {
            return new Stands(List.of());
        }
        if (standing.isOut()) {
            return new Out("its bidder's membership is " + standing.status()
                    + " at the opening: a bid counts only while" + " its bidder is an active member");
        }
        var remarks = new ArrayList<String>();
        if (standing.invitationsPaused()) {
            remarks.add("INVITATIONS_PAUSED");
        }
        if (standing.isNotifiedOfRemoval()) {
            remarks.add("REMOVAL_NOTIFIED");
        }
        return new Stands(List.copyOf(remarks));
    }
}
