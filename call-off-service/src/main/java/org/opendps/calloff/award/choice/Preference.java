package org.opendps.calloff.award.choice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;

/** What a recommendation asks: whether the person decides, and for which bid. */
@ApplicationScoped
public class Preference {

    private final Choices choices;
    private final BidBook bids;

    Preference(Choices choices, BidBook bids) {
        this.choices = choices;
        this.bids = bids;
    }

    /**
     * The bid that was chosen; empty where the criteria decide. Where it was excluded since, the person chooses again.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code choice-to-come}
     */
    public Optional<Set<UUID>> of(CallOff callOff, int lot) {
        if (!callOff.criteria().leavesTheChoice()) {
            return Optional.empty();
        }
        var standing = bids.standing(callOff.id()).stream().map(Bid::id).collect(Collectors.toSet());
        return Optional.of(choices.of(callOff.id(), lot)
                .filter(choice -> standing.contains(choice.bidId()))
                .map(choice -> Set.of(choice.bidId()))
                .orElseThrow(() -> new ChoiceRefused.ChoiceToCome(lot).refused()));
    }
}
