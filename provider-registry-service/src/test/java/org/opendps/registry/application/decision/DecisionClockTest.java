package org.opendps.registry.application.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.regime.Regime;

class DecisionClockTest {

    private static final List<Integer> DAYS_BEFORE = List.of(3, 1);

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static DecisionClock legacy(String received) {
        return DecisionClock.started(day(received), Regime.PCR2015_DPS.decisionTarget(day(received), null));
    }

    private static DecisionClock market(String received) {
        return DecisionClock.started(day(received), Regime.PA23_DYNAMIC_MARKET.decisionTarget(day(received), null));
    }

    /** Friday 16 December 2022: weekends, 26 and 27 December and 2 January do not count (PCR 2015 reg 34(16)). */
    @ParameterizedTest
    @CsvSource({
        "2022-12-16, 10, false",
        "2022-12-18, 10, false",
        "2022-12-19, 9, false",
        "2022-12-23, 5, false",
        "2022-12-27, 5, false",
        "2022-12-28, 4, false",
        "2023-01-02, 2, false",
        "2023-01-03, 1, false",
        "2023-01-04, 0, false",
        "2023-01-05, -1, true",
        "2023-01-07, -2, true",
    })
    void daysLeftAreWorkingDays(String today, int left, boolean overdue) {
        var clock = legacy("2022-12-16");
        assertThat(clock.decisionDue()).isEqualTo("2023-01-04");
        assertThat(clock.daysLeft(day(today))).isEqualTo(left);
        assertThat(clock.isOverdue(day(today))).isEqualTo(overdue);
    }

    @Test
    void extensionIsForOnceAndNotForWhatIsOverdue() {
        var target = Regime.PCR2015_DPS.extendedTarget(day("2022-12-16"), null);
        var clock = legacy("2022-12-16");
        var extended = clock.extended(target, ExtensionReason.ADDITIONAL_DOCUMENTS, "A reference", day("2023-01-04"));
        assertThat(extended.decisionDue()).isEqualTo("2023-01-11");
        assertThatThrownBy(() -> extended.extended(target, ExtensionReason.OTHER, "Once more", day("2023-01-04")))
                .hasMessageContaining("extended-already");
        assertThatThrownBy(() -> clock.extended(target, ExtensionReason.OTHER, "Too late", day("2023-01-05")))
                .hasMessageContaining("extension-too-late");
    }

    /** Received on Monday 23 November 2026, due on 7 December by policy; St Andrew's Day does not count. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-26, 2026-12-07, 6",
        "2026-11-26, 2026-12-10, 2026-12-18, 6",
        "2026-11-26, 2026-12-24, 2027-01-07, 6",
        "2026-12-07, 2026-12-10, 2026-12-11, 0",
        "2026-12-09, 2026-12-10, 2026-12-11, 0",
    })
    void daysThatWereLeftBeginAgainWhenTheAnswerComes(String returned, String answered, String due, int left) {
        var stopped = market("2026-11-23").stopped(day(returned));
        assertThat(stopped.daysLeft(day("2027-06-01"))).isEqualTo(left);
        assertThat(stopped.isOverdue(day("2027-06-01"))).isFalse();
        assertThat(stopped.tellsNext(DAYS_BEFORE)).isEmpty();
        assertThat(stopped.restarted(day(answered)).decisionDue()).isEqualTo(due);
    }

    /** Due on 7 December 2026: three working days before is the 2nd, one the 4th, overdue the 8th. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, , ",
        "2026-12-02, , 3",
        "2026-12-02, 3, ",
        "2026-12-04, , 1",
        "2026-12-04, 3, 1",
        "2026-12-07, 1, ",
        "2026-12-08, 1, -1",
        "2026-12-08, -1, ",
    })
    void eachWarningIsToldOnce(String today, @Nullable Integer toldBefore, @Nullable Integer tells) {
        var clock = market("2026-11-23");
        var told = toldBefore == null ? clock : clock.told(toldBefore);
        assertThat(told.toTell(day(today), DAYS_BEFORE).orElse(null)).isEqualTo(tells);
    }

    @Test
    void nextDayToTellIsKnown() {
        var clock = market("2026-11-23");
        assertThat(clock.tellsNext(DAYS_BEFORE)).hasValue(day("2026-12-02"));
        assertThat(clock.told(3).tellsNext(DAYS_BEFORE)).hasValue(day("2026-12-04"));
        assertThat(clock.told(1).tellsNext(DAYS_BEFORE)).hasValue(day("2026-12-08"));
        assertThat(clock.told(DecisionClock.MISSED).tellsNext(DAYS_BEFORE)).isEmpty();
    }
}
