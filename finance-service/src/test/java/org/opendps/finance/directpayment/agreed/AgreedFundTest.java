package org.opendps.finance.directpayment.agreed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/** A plan of 7 December with £90.00 a week by direct payment. */
class AgreedFundTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();

    private final AgreedFund fund = new AgreedFund(heard(1, "STANDING", PLAN, 1, "2026-12-07", null, "90.00"), day(1));

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2027, 1, ofJanuary);
    }

    private static AgreedHeard heard(
            long version,
            String state,
            UUID plan,
            int planVersion,
            String from,
            @Nullable String until,
            @Nullable String weekly) {
        return new AgreedHeard(
                PERSON,
                version,
                "E06000001",
                state,
                new AgreedHeard.Determination("ELIGIBLE"),
                plan,
                planVersion,
                LocalDate.parse("2027-01-10"),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                weekly == null
                        ? List.of()
                        : List.of(new AgreedHeard.RouteHeard("DIRECT_PAYMENT", Money.ZERO, Money.of(weekly))));
    }

    private Allowed allowed() {
        return fund.allowed("DIRECT_PAYMENT");
    }

    @Test
    void aPlanThatEndsLetsNothingBePaidAfterItsLastDayUntilItIsPutRight() {
        fund.hear(heard(2, "ENDED", PLAN, 1, "2026-12-07", "2027-01-20", "90.00"), day(25));
        assertThat(allowed().pauses()).containsExactly(new Weekly.Pause(day(21), null));

        fund.hear(heard(3, "STANDING", PLAN, 1, "2026-12-07", null, "90.00"), day(28));
        assertThat(allowed().pauses()).isEmpty();
    }

    @Test
    void aPlanThatEndsWithoutADayEndsOnTheDayOnWhichThatIsTold() {
        fund.hear(heard(2, "ENDED", PLAN, 1, "2026-12-07", null, "90.00"), day(25));

        assertThat(allowed().pauses()).containsExactly(new Weekly.Pause(day(26), null));
    }

    @Test
    void aPlanRestsFromTheDayOnWhichThatIsToldToTheDayBeforeItGoesOn() {
        fund.hear(heard(2, "SUSPENDED", PLAN, 1, "2026-12-07", null, "90.00"), day(11));
        assertThat(allowed().on(day(11))).isEqualTo(Money.ZERO);
        fund.hear(heard(3, "STANDING", PLAN, 1, "2026-12-07", null, "90.00"), day(18));

        assertThat(allowed().pauses()).containsExactly(new Weekly.Pause(day(11), day(17)));
        assertThat(allowed().on(day(18))).isEqualTo(Money.of("90.00"));
    }

    @Test
    void anotherVersionCountsFromTheDayOnWhichItWasAgreed() {
        fund.hear(heard(2, "STANDING", PLAN, 2, "2026-12-07", null, "70.00"), day(15));

        assertThat(allowed().on(day(9))).isEqualTo(Money.of("90.00"));
        assertThat(allowed().on(day(10))).isEqualTo(Money.of("70.00"));
    }

    @Test
    void anotherPlanWithoutTheRouteCountsFromItsFirstDay() {
        fund.hear(heard(2, "STANDING", UUID.randomUUID(), 1, "2027-02-01", null, null), day(15));

        assertThat(allowed().pauses()).containsExactly(new Weekly.Pause(LocalDate.parse("2027-02-01"), null));
    }

    @Test
    void whatIsOlderChangesNothing() {
        fund.hear(heard(0, "ENDED", PLAN, 1, "2026-12-07", "2027-01-20", "90.00"), day(25));

        assertThat(allowed().pauses()).isEmpty();
    }

    @Test
    void nothingIsPaidWithoutGround() {
        var ungrounded = new AgreedHeard(
                PERSON,
                2,
                "E06000001",
                "STANDING",
                new AgreedHeard.Determination(null),
                PLAN,
                1,
                null,
                LocalDate.parse("2026-12-07"),
                null,
                List.of(new AgreedHeard.RouteHeard("DIRECT_PAYMENT", Money.ZERO, Money.of("90.00"))));
        fund.hear(ungrounded, day(11));

        assertThat(allowed().pauses()).containsExactly(new Weekly.Pause(day(11), null));
    }
}
