package org.opendps.calloff.placement.statistics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.term.Basis;

/** Placements with a payable term on a day. */
public record StatisticsView(
        LocalDate on,
        long placements,
        List<OfBasis> byBasis,

        @Schema(
                description =
                        "of the people whose place the council pays: for how many may their service be recommissioned")
        OfTransition transition) {

    /** Assessment and support plan have to be dated before (Care Act 2014 s.9, s.25). */
    public record OfTransition(long people, long ready, long withoutAssessment, long withoutPlan) {}

    public record OfBasis(
            Basis basis,
            long placements,
            long people,
            long providers,
            long sessionsPerWeek,
            Money weeklyCost,
            List<OfAge> byAge) {}

    public record OfAge(
            @Schema(description = "UNKNOWN when nobody said it")
            String ageBand,

            long placements,

            @Schema(description = "of those on this basis, with one decimal", examples = "12.6")
            String percent) {}
}
