package org.opendps.calloff.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What other features ask: whether what they do rests on a decision that counts. */
@ApplicationScoped
public class Decisions {

    private final DecisionRegister register;

    Decisions(DecisionRegister register) {
        this.register = register;
    }

    /** Whether it is recorded and counts on that day. */
    public boolean areInEffect(String reference, String authority, LocalDate day) {
        return register.named(reference.strip(), authority)
                .filter(decision -> decision.isInEffectOn(day))
                .isPresent();
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
