package org.opendps.finance.contribution.charge;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.finance.contribution.collector.Collector;
import org.opendps.finance.schedule.FinancialYear;

/** What is owed of one week of one placement, as clients see it. */
public record WeekView(
        LocalDate weekStarting,
        UUID placementId,
        UUID providerId,
        UUID budgetId,
        FinancialYear financialYear,
        Collector collector,
        Money due,
        Money received,
        Money outstanding,

        @Schema(description = "Of the event on finance.spend.v1 that first told of it")
        UUID spendRef) {

    static WeekView of(Charge charge) {
        return new WeekView(
                charge.weekStarting(),
                charge.placementId(),
                charge.providerId(),
                charge.budgetId(),
                charge.financialYear(),
                charge.collector(),
                charge.due(),
                charge.received(),
                charge.due().minus(charge.received()),
                charge.spendRef());
    }
}
