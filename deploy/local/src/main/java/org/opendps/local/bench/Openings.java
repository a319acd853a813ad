package org.opendps.local.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Cast;
import org.opendps.local.story.Doors;
import org.opendps.local.story.Journey;

/** Published call-offs with two invited members each, made through the gateway as a council makes them. */
final class Openings implements Subject.Work {

    private static final int MEMBERS = 2;

    private final List<UUID> callOffs;
    private final List<Actor> bidders;
    private final Queue<Opening> left = new ArrayDeque<>();

    private Openings(List<UUID> callOffs, List<Actor> bidders) {
        this.callOffs = callOffs;
        this.bidders = bidders;
        callOffs.forEach(id -> bidders.forEach(bidder -> left.add(new Opening(id.toString(), bidder))));
    }

    /** @param doors of the whole system; {@code service} is the door of the one that is measured */
    static Openings prepare(Doors doors, Doors service, int bids) {
        var journey = Journey.begin(doors).withProviders("100000.00").withPersonalBudget();
        var callOffs = new ArrayList<UUID>();
        while (callOffs.size() * MEMBERS < bids) {
            callOffs.add(UUID.fromString(journey.published().competition().id()));
        }
        var cast = new Cast(service);
        return new Openings(callOffs, List.of(cast.person("provider1"), cast.person("provider2")));
    }

    @Override
    public List<UUID> ids() {
        return callOffs;
    }

    @Override
    public List<Runnable> take(int number) {
        bidders.forEach(bidder -> bidder.claim("sub"));
        var taken = new ArrayList<Runnable>(number);
        for (int i = 0; i < number; i++) {
            taken.add(left.remove()::bid);
        }
        return taken;
    }
}
