package org.opendps.calloff.competition.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.lot.Support;

/**
 * A need, before anything is drafted. What is left out is no.
 *
 * @param weeklyCost what it is expected to cost in a week, net of VAT
 */
record RouteCheckRequest(
        @NotNull UUID purchasingSystemId,
        @Nullable UUID personRef,
        @NotBlank String category,
        @NotBlank String area,
        @NotNull Money weeklyCost,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Nullable Boolean vatExpected,
        @Nullable Boolean urgent,
        @Nullable Boolean providerPreferred,
        @Nullable Boolean competingNotInBestInterests) {

    /** What is above is a slip of the keyboard. */
    private static final Money HIGHEST = Money.of("1000000.00");

    static final String EXAMPLE = """
            {"purchasingSystemId": "01930000-0000-7000-8000-000000000001",
             "personRef": "5f1c0000-0000-4000-8000-000000000001", "category": "DAY-OPPORTUNITIES", "area": "NORTH",
             "weeklyCost": "110.00", "from": "2027-01-04", "until": "2027-03-31", "providerPreferred": true,
             "competingNotInBestInterests": true}""";

    /** @throws org.opendps.blocks.problem.Refused 422 when it ends before it begins, or is to cost nothing or too much */
    void mustBeSound(LocalDate today) {
        Support.datesSound(from, until, today);
        if (!weeklyCost.isPositive() || weeklyCost.isMoreThan(HIGHEST)) {
            throw new WeeklyCostOutOfReach(HIGHEST).refused();
        }
    }

    boolean is(@Nullable Boolean said) {
        return said != null && said;
    }
}
