package org.opendps.calloff.bid.opening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.opener.Opener;

/**
 * How far the opening is.
 *
 * @param openers user names, in the order in which they asked; for held bids those who asked for these
 * @param needed how many more people must ask
 * @param bids that were opened
 */
public record OpeningView(
        UUID callOffId,
        boolean opened,
        List<String> openers,
        int needed,
        CallOffStatus status,
        List<UUID> bids,

        @Schema(description = "submitted, and not opened") List<SetAside> setAside,

        @Schema(description = "still sealed, because its bidder's application to the purchasing system is undecided")
        List<UUID> held) {

    public record SetAside(UUID bidId, String why) {}

    static OpeningView begun(CallOff callOff, int needed, List<UUID> held) {
        return new OpeningView(
                callOff.id(), false, openers(callOff), needed, callOff.status(), List.of(), List.of(), held);
    }

    static OpeningView of(CallOff callOff, List<Bid> submitted) {
        return new OpeningView(
                callOff.id(),
                true,
                openers(callOff),
                0,
                callOff.status(),
                in(submitted, BidStatus.OPENED),
                submitted.stream()
                        .filter(bid -> bid.status() == BidStatus.SET_ASIDE)
                        .map(bid -> new SetAside(bid.id(), String.valueOf(bid.setAsideWhy())))
                        .toList(),
                in(submitted, BidStatus.SUBMITTED));
    }

    private static List<UUID> in(List<Bid> bids, BidStatus status) {
        return bids.stream().filter(bid -> bid.status() == status).map(Bid::id).toList();
    }

    private static List<String> openers(CallOff callOff) {
        return callOff.opening().ofLastRound().stream().map(Opener::name).toList();
    }
}
