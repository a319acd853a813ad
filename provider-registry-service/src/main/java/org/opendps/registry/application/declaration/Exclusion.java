package org.opendps.registry.application.declaration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.opendps.registry.regime.Regime;

/** What the declared grounds mean on a day under a regime. The council decides on what it MAY decide. */
public record Exclusion(Outcome outcome, List<Finding> findings) {

    /** The graver, the later. */
    public enum Outcome {
        NONE,
        /** The council may refuse, and considers whether it does. */
        EXCLUDABLE,
        /** Admission is against the law. */
        EXCLUDED
    }

    /** @param until the last day on which the ground counts */
    public record Finding(DeclaredGround declared, Outcome outcome, LocalDate until, String citation) {}

    public static Exclusion of(List<DeclaredGround> grounds, Regime regime, LocalDate today) {
        var findings =
                grounds.stream().map(ground -> finding(ground, regime, today)).toList();
        var gravest = findings.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.NONE);
        return new Exclusion(gravest, findings);
    }

    private static Finding finding(DeclaredGround declared, Regime regime, LocalDate today) {
        var lookBack = regime.lookBack(declared.ground());
        var until = lookBack.until(declared.eventOn());
        return new Finding(declared, outcome(declared, !today.isAfter(until)), until, lookBack.citation());
    }

    private static Outcome outcome(DeclaredGround declared, boolean counts) {
        if (!counts) {
            return Outcome.NONE;
        }
        var cleaning = declared.selfCleaning();
        boolean mayBeLookedPast = cleaning != null && cleaning.isWhole();
        return declared.ground().isMandatory() && !mayBeLookedPast ? Outcome.EXCLUDED : Outcome.EXCLUDABLE;
    }
}
