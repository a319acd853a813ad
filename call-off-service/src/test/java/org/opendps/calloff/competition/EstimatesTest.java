package org.opendps.calloff.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.lot.Estimate;
import org.opendps.calloff.competition.lot.Estimates;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.competition.lot.Support;

/** Procurement Act 2023 s.4, Sch 3: lots that share a budget of £120.00 a week can cost that together, and no more. */
class EstimatesTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);

    private static @Nullable Money money(@Nullable String written) {
        return written == null ? null : Money.of(written);
    }

    /** Of one session a week. */
    private static Estimate lot(
            int fromWeek,
            int weeks,
            String ceiling,
            @Nullable String priceMaximum,
            @Nullable String stated,
            @Nullable String once) {
        var from = FROM.plusWeeks(fromWeek);
        return new Estimate(
                new Lot(
                        1,
                        null,
                        new Support(
                                "DAY",
                                "NORTH",
                                "Company",
                                List.of(DayOfWeek.MONDAY),
                                from,
                                from.plusWeeks(weeks).minusDays(1),
                                false,
                                List.of(),
                                List.of(),
                                null),
                        money(ceiling),
                        null,
                        money(priceMaximum),
                        null,
                        money(stated),
                        List.of(),
                        LotOutcome.OPEN,
                        null,
                        money(once),
                        null,
                        null,
                        null),
                null);
    }

    private static Estimates together(Estimate... lots) {
        return new Estimates(List.of(lots), Money.of("120.00"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1200.00", "2, 1200.00", "20, 1200.00"})
    void shareTheBudgetHoweverManyTheyAre(int lots, String worth) {
        var all = Stream.generate(() -> lot(0, 10, "120.00", null, null, null)).limit(lots);
        var estimates = new Estimates(all.toList(), Money.of("120.00"));
        assertThat(estimates.payable()).isEqualTo(Money.of(worth));
        assertThat(estimates.value()).isEqualTo(Money.of(worth));
    }

    /** Without a budget nothing is shared. */
    @ParameterizedTest
    @CsvSource({"1, 500.00", "3, 1500.00"})
    void ofAGroupAddUp(int lots, String worth) {
        var all =
                Stream.generate(() -> lot(0, 10, "120.00", "50.00", null, null)).limit(lots);
        assertThat(new Estimates(all.toList(), null).payable()).isEqualTo(Money.of(worth));
    }

    /** The second begins so many weeks after the first; each runs for ten. */
    @ParameterizedTest
    @CsvSource({"0, 1200.00", "4, 1680.00", "10, 2400.00", "30, 2400.00"})
    void haveTheBudgetOfTheWeeksInWhichAnyOfThemRuns(int weeks, String payable) {
        var two = together(lot(0, 10, "120.00", null, null, null), lot(weeks, 10, "120.00", null, null, null));
        assertThat(two.payable()).isEqualTo(Money.of(payable));
    }

    @ParameterizedTest
    @CsvSource({
        // below the budget nothing is cut
        "60.00, 50.00, 1100.00",
        "60.00, 60.00, 1200.00",
        "60.00, 61.00, 1200.00"
    })
    void costNoMoreThanTheirOwnBounds(String ceiling, String priceMaximum, String payable) {
        var two = together(lot(0, 10, ceiling, null, null, null), lot(0, 10, "120.00", priceMaximum, null, null));
        assertThat(two.payable()).isEqualTo(Money.of(payable));
    }

    /** As for one lot: neither the highest price that is taken nor what is stated counts for less in duties (s.4(3)). */
    @ParameterizedTest
    @CsvSource({"500.00,, 5000.00", ", 9000.00, 9000.00"})
    void countForDutiesWhatTheCouncilSaysOfALot(@Nullable String priceMaximum, @Nullable String stated, String own) {
        var two = together(lot(0, 10, "120.00", priceMaximum, stated, null), lot(0, 10, "120.00", null, null, null));
        assertThat(two.value()).isEqualTo(Money.of(own).plus(Money.of("1200.00")));
        assertThat(two.payable()).isEqualTo(Money.of("1200.00"));
    }

    /** What is paid once comes on top, as of one lot. */
    @ParameterizedTest
    @CsvSource({"80.00, 1360.00", ", 1200.00"})
    void addWhatIsPaidOnceOfEach(@Nullable String once, String payable) {
        var two = together(lot(0, 10, "120.00", null, null, once), lot(0, 10, "120.00", null, null, once));
        assertThat(two.payable()).isEqualTo(Money.of(payable));
        assertThat(two.value()).isEqualTo(Money.of(payable));
    }
}
