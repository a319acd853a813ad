package org.opendps.finance.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.contribution.charge.ChargedWeeks.Total;
import org.opendps.finance.contribution.charge.WeekView;
import org.opendps.finance.contribution.collector.Collector;
import org.opendps.finance.contribution.collector.Collectors.Choice;
import org.opendps.finance.schedule.Weekly;

/**
 * What one person pays, as clients see it.
 *
 * @param weekly what is assessed for today
 */
record ContributionView(
        UUID personRef,
        Money weekly,
        boolean suspended,
        Collector collector,
        String policyVersion,

        @Schema(description = "Why it is collected so from this person; null where the council's setting holds")
        @Nullable
        String collectorReason,

        @Nullable String collectorChosenBy,
        Money due,
        Money received,
        Money outstanding,

        @Schema(description = "Paid to the council, and more than what is due by now")
        Money onAccount,

        List<RateView> rates,

        @Schema(description = "The last 53 of a placement, the last first; all at `/weeks`")
        List<WeekView> weeks) {

    record RateView(LocalDate from, @Nullable LocalDate until, Money weekly, List<Weekly.Pause> suspended) {

        static RateView of(Weekly.Rate rate) {
            return new RateView(rate.from(), rate.until(), rate.weekly(), rate.suspended());
        }
    }

    static ContributionView of(Total total, Choice choice, Weekly assessed, LocalDate today, List<WeekView> weeks) {
        var current = assessed.rates().stream().filter(rate -> rate.isOn(today)).findFirst();
        return new ContributionView(
                total.personRef(),
                current.map(Weekly.Rate::weekly).orElse(Money.ZERO),
                current.stream().anyMatch(rate -> rate.suspended().stream().anyMatch(pause -> pause.isOn(today))),
                choice.collector(),
                choice.policyVersion(),
                choice.reason(),
                choice.chosenBy(),
                total.due(),
                total.received(),
                total.outstanding(),
                total.onAccount(),
                assessed.rates().stream().map(RateView::of).toList(),
                weeks);
    }
}
