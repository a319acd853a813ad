package org.opendps.calloff.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other features ask: whether what they do rests on a decision that counts. */
@ApplicationScoped
public class Decisions {

    private final DecisionRegister register;

    Decisions(DecisionRegister register) {
        this.register = register;
    }

    /** From which day on it counts; empty where none is recorded by that name. */
    public Optional<LocalDate> effectiveFrom(String reference, String authority) {
        return register.named(reference.strip(), authority).map(Decision::effectiveFrom);
    }

    /**
     * The decision that is named, in effect on that day.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code decision-reference-missing}, {@code decision-unknown} or
     *     {@code decision-not-in-effect}
     */
    public Decision inEffect(@Nullable String reference, String authority, LocalDate day) {
        if (reference == null || reference.isBlank()) {
            throw new DecisionRefused.DecisionReferenceMissing().refused();
        }
        var decision = register.named(reference.strip(), authority)
                .orElseThrow(() -> new DecisionRefused.DecisionUnknown(reference).refused());
        if (!decision.isInEffectOn(day)) {
            throw new DecisionRefused.DecisionNotInEffect(reference, decision.effectiveFrom(), day).refused();
        }
        return decision;
    }
}
