package org.opendps.local.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Way, List<Actor>> bidders;
    private final Queue<Free> left = new ArrayDeque<>();

    /** An invitation of the member of that number that nobody has answered yet. */
    private record Free(String callOff, int member) {}

    private Openings(List<UUID> callOffs, Map<Way, List<Actor>> bidders) {
        this.callOffs = callOffs;
        this.bidders = bidders;
        for (var id : callOffs) {
            for (int member = 0; member < MEMBERS; member++) {
                left.add(new Free(id.toString(), member));
            }
        }
    }

    static Openings prepare(Doors doors, Map<Way, Doors> ways, int bidsEach) {
        int bids = bidsEach * ways.size();
        var journey = Journey.begin(doors).withProviders("100000.00").withPersonalBudget();
        var callOffs = new ArrayList<UUID>();
        while (callOffs.size() * MEMBERS < bids) {
            callOffs.add(UUID.fromString(journey.published().competition().id()));
        }
        var bidders = new EnumMap<Way, List<Actor>>(Way.class);
        ways.forEach((way, service) -> {
            var cast = new Cast(service);
            bidders.put(way, List.of(cast.person("provider1"), cast.person("provider2")));
        });
        return new Openings(callOffs, bidders);
    }

    @Override
    public List<UUID> ids() {
        return callOffs;
    }

    @Override
    public List<Runnable> take(int number, Way way) {
        var members = Objects.requireNonNull(bidders.get(way));
        members.forEach(bidder -> bidder.claim("sub"));
        var taken = new ArrayList<Runnable>(number);
        for (int i = 0; i < number; i++) {
            var free = left.remove();
            taken.add(new Opening(free.callOff(), members.get(free.member()))::bid);
        }
        return taken;
    }
}
