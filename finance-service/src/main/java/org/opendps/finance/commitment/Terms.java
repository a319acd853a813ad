package org.opendps.finance.commitment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.spend.VatCode;

/**
 * What an award says about the support that it buys; read from {@code call-off.award.v1}.
 *
 * @param callOffId null for a placement that was brought in, or that a person has paid for
 * @param replacesFrom from when it takes the place of what is committed for the placement; null when it adds days
 * @param personRef null of a group or block
 * @param places of a group or block; null in awards that do not say it
 * @param oneOffCost paid once, beside the sessions; null in awards that do not say it
 * @param personalBudgetRequired false when the council lets the service budget alone decide
 * @param regime of the purchasing system that it was called off from; null of what was not, or does not say it
 * @param personalBudgetVersion of the personal budget that call-off knew; 0, the first, in awards that do not say it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Terms(
        String kind,
        UUID awardId,
        String authority,
        @Nullable UUID callOffId,
        UUID placementId,
        @Nullable UUID personRef,
        long personalBudgetVersion,
        UUID providerId,
        UUID budgetId,
        String category,
        String area,
        String fundingRoute,
        Money unitCost,
        @Nullable Integer places,
        VatCode vatCode,
        Set<DayOfWeek> days,
        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        @Nullable LocalDate replacesFrom,
        @Nullable Money oneOffCost,
        @Nullable Boolean personalBudgetRequired,
        @Nullable String regime) {

    Schedule schedule() {
        return new Schedule(from, until, days, closedOnBankHolidays);
    }

    /** Of all places of a group together; net of VAT, which the council recovers (VAT Act 1994 s.33). */
    Money sessionCost() {
        return unitCost.times(places == null ? 1 : places);
    }

    Money onceOnly() {
        return oneOffCost == null ? Money.ZERO : oneOffCost;
    }

    /** Whose personal budget has to have the money; null when none is asked. */
    @Nullable
    UUID budgetHolder() {
        return Boolean.FALSE.equals(personalBudgetRequired) ? null : personRef;
    }

    Money weeklyCost() {
        return sessionCost().times(days.size());
    }
}
