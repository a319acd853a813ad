package org.opendps.calloff.award.choice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;

/** What a recommendation asks: whether the person decides, and for which bid. */
@ApplicationScoped
public class Preference {

    private final Choices choices;

    Preference(Choices choices) {
        this.choices = choices;
    }

    /**
     * The bid that was chosen; empty where the criteria decide.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code choice-to-come}
     */
    public Optional<Set<UUID>> of(CallOff callOff, int lot) {
        if (!callOff.criteria().leavesTheChoice()) {
            return Optional.empty();
        }
        return Optional.of(choices.of(callOff.id(), lot)
                .map(choice -> Set.of(choice.bidId()))
                .orElseThrow(() -> new ChoiceRefused.ChoiceToCome(lot).refused()));
    }
}
