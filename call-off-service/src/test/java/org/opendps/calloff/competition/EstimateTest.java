package org.opendps.calloff.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.competition.lot.Estimate;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.competition.lot.Support;

/** Procurement Act 2023 s.4, Sch 3: the most that the council could expect to pay, options included. */
class EstimateTest {

    /** Ten weeks of one session. */
    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 14);

    private static @Nullable Money money(@Nullable String written) {
        return written == null ? null : Money.of(written);
    }

    private static Lot lot(
            @Nullable String ceiling,
            @Nullable String price,
            @Nullable String stated,
            @Nullable String reason,
            @Nullable String once,
            @Nullable LocalDate extendable) {
        return new Lot(
                1,
                null,
                new Support(
                        "DAY",
                        "NORTH",
                        "Company",
                        List.of(DayOfWeek.MONDAY),
                        FROM,
                        UNTIL,
                        true,
                        List.of(),
                        List.of(),
                        null),
                money(ceiling),
                null,
                money(price),
                null,
                money(stated),
                List.of(),
                LotOutcome.OPEN,
                reason,
                money(once),
                extendable,
                null,
                null);
    }

    /** Whichever bounds it, the lowest does; and options to go on, and what is paid once, are part of it. */
    @ParameterizedTest
    @CsvSource({
        // weekly ceiling, highest price, cap, one-off, extendable until, the most
        "120.00,,,,, 1200.00",
        ", 50.00,,,, 500.00",
        "120.00, 50.00,,,, 500.00",
        "40.00, 1000000.00,,,, 400.00",
        ", 1000000.00, 60.00,,, 600.00",
        ",, 60.00,,, 600.00",
        ", 50.00,, 80.00,, 580.00",
        ", 50.00,, 80.00, 2027-05-23, 1080.00",
        "120.00,,,, 2027-05-23, 2400.00",
    })
    void isTheMostThatCanBePaid(
            @Nullable String ceiling,
            @Nullable String price,
            @Nullable String cap,
            @Nullable String once,
            @Nullable LocalDate extendable,
            String most) {
        var estimate = new Estimate(lot(ceiling, price, null, null, once, extendable), money(cap));
        assertThat(estimate.most()).contains(Money.of(most));
        assertThat(estimate.payable()).isEqualTo(Money.of(most));
    }

    /** A highest price that the personal budget never pays counts for duties, and opens nothing. */
    @ParameterizedTest
    @CsvSource({"40.00, 1000000.00, 10000000.00, 400.00", "120.00, 50.00, 500.00, 500.00", "120.00,, 1200.00, 1200.00"})
    void isTheHigherForDutiesAndTheLowerForWhatOpens(
            String ceiling, @Nullable String price, String value, String payable) {
        var estimate = new Estimate(lot(ceiling, price, null, null, null, null), null);
        assertThat(estimate.value()).isEqualTo(Money.of(value));
        assertThat(estimate.payable()).isEqualTo(Money.of(payable));
    }

    /** Neither direction: what is stated below avoids no threshold, and what is stated above opens no way. */
    @ParameterizedTest
    @CsvSource({"400.00, 500.00, 500.00", "500.00, 500.00, 500.00", "700000.00, 700000.00, 500.00"})
    void isNotChosenToAvoidOrToReachAThreshold(String stated, String value, String payable) {
        var estimate = new Estimate(lot(null, "50.00", stated, "as last year", null, null), null);
        assertThat(estimate.value()).isEqualTo(Money.of(value));
        assertThat(estimate.payable()).isEqualTo(Money.of(payable));
    }

    /** What was stated for twelve places is no estimate of a hundred: s.4(3). */
    @ParameterizedTest
    @CsvSource({"12, 1200.00", "100, 10000.00", "5, 500.00", "1, 100.00"})
    void growsAndShrinksWithThePlaces(int places, String value) {
        var of = lot(null, null, "100.00", "as last year", null, null);
        var one = new Lot(
                1,
                null,
                of.support(),
                null,
                null,
                null,
                12,
                Money.of("1200.00"),
                List.of(),
                LotOutcome.OPEN,
                "as last year",
                null,
                null,
                null,
                null);
        var amended = one.amended(of.support(), null, null, places);
        assertThat(new Estimate(amended, null).value()).isEqualTo(Money.of(value));
        assertThat(of.amended(of.support(), null, null, null)).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({"600.00, true", "600.01, false", "400.00, true", "399.99, false"})
    void needsAReasonFromTwentyPerCentOn(String stated, boolean taken) {
        assertThat(isTaken(lot(null, "50.00", stated, null, null, null))).isEqualTo(taken);
        assertThat(isTaken(lot(null, "50.00", stated, " ", null, null))).isEqualTo(taken);
        assertThat(isTaken(lot(null, "50.00", stated, "as last year", null, null)))
                .isTrue();
    }

    /** Where nobody can work it out, what is stated counts, and how it was come to is said. */
    @ParameterizedTest
    @CsvSource({"as last year, true", ", false"})
    void needsAReasonWhereNothingElseSaysWhatItCosts(@Nullable String reason, boolean taken) {
        var lot = lot(null, null, "20000.00", reason, null, null);
        assertThat(isTaken(lot)).isEqualTo(taken);
        assertThat(new Estimate(lot, null).payable()).isEqualTo(Money.of("20000.00"));
    }

    private static boolean isTaken(Lot lot) {
        try {
            new Estimate(lot, null).mustBeReasoned(20);
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal().reason()).isEqualTo("estimate-without-reason");
            return false;
        }
    }
}
