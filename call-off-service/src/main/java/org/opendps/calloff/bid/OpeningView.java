package org.opendps.calloff.bid;

import java.util.List;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Opener;

/**
 * How far the opening is.
 *
 * @param openers user names, in the order in which they asked
 * @param needed how many more people must ask
 */
public record OpeningView(
        UUID callOffId, boolean opened, List<String> openers, int needed, CallOffStatus status, List<UUID> bids) {

    static OpeningView of(CallOff callOff, List<Bid> opened) {
        var openers = callOff.openers().stream().map(Opener::name).toList();
        int needed = Opener.NEEDED - openers.size();
        return new OpeningView(
                callOff.id(),
                needed == 0,
                openers,
                needed,
                callOff.status(),
                opened.stream().map(Bid::id).toList());
    }
}
