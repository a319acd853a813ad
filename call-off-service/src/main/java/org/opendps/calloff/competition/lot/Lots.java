package org.opendps.calloff.competition.lot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;

/** The lots of a call-off, in the order of their numbers. */
public record Lots(@JsonValue List<Lot> all) {

    @JsonCreator
    public Lots {
        all = List.copyOf(all);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is none of that number */
    public Lot get(int number) {
        return all.stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", number).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when one of them is over before anybody could be awarded it */
    public Lots outlasting(Instant bidsDue) {
        var due = London.dateOf(bidsDue);
        all.stream()
                .filter(lot -> !lot.support().until().isAfter(due))
                .findFirst()
                .ifPresent(lot -> {
                    throw new LotRefused.OverBeforeBidsAreDue(
                                    lot.number(), lot.support().until(), due)
                            .refused();
                });
        return this;
    }

    public Lots settled(int number, LotOutcome outcome) {
        get(number);
        return new Lots(all.stream()
                .map(lot -> lot.number() == number ? lot.with(outcome) : lot)
                .toList());
    }

    /** These go on; of the others, those that are not decided end without an award. */
    public Lots endedBut(Set<Integer> going, String why) {
        return new Lots(all.stream()
                .map(lot -> lot.awaitsDecision() && !going.contains(lot.number()) ? lot.unawarded(why) : lot)
                .toList());
    }

    public boolean anyAwaitsDecision() {
        return all.stream().anyMatch(Lot::awaitsDecision);
    }

    public boolean anyIs(LotOutcome outcome) {
        return all.stream().anyMatch(lot -> lot.outcome() == outcome);
    }
}
