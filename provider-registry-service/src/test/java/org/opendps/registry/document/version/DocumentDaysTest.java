package org.opendps.registry.document.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDaysTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final List<Integer> REMINDERS = List.of(30, 7, 0);

    private static final DocumentDays DAYS =
            new DocumentDays(new Validity(LocalDate.of(2025, 4, 1), UNTIL, null), null, REMINDERS);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-01, 30", // 30 days before
        "2026-03-01, 2026-03-02, ''", // the day after it was told
        "2026-03-23, 2026-03-24, 7",
        "2026-03-24, 2026-03-25, ''",
        "2026-03-30, 2026-03-31, 0", // its last day still counts
        "2026-02-20, 2026-03-28, 3", // of two that were missed one is told
        "2026-03-01, 2026-04-02, ''" // too late for any
    })
    void remindsOnceForEachOfItsDays(LocalDate after, LocalDate today, String daysLeft) {
        var expected = daysLeft.isEmpty() ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(daysLeft));

        assertThat(DAYS.reached(after, today).daysLeft()).isEqualTo(expected);
    }

    @Test
    void countsThroughItsLastDay() {
        assertThat(DAYS.reached(UNTIL.minusDays(1), UNTIL).changed()).isFalse();
        assertThat(DAYS.reached(UNTIL, UNTIL.plusDays(1)).changed()).isTrue();
    }

    @Test
    void actsNextOnTheFirstDayThatIsLeft() {
        assertThat(DAYS.next(LocalDate.of(2025, 12, 1))).contains(LocalDate.of(2026, 3, 1));
        assertThat(DAYS.next(UNTIL)).contains(UNTIL.plusDays(1));
        assertThat(DAYS.next(UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void destroysCopiesOnTheDayAfterTheirLast() {
        var kept = LocalDate.of(2026, 5, 23);
        var days = new DocumentDays(new Validity(LocalDate.of(2025, 11, 24), null, null), kept, REMINDERS);

        assertThat(days.reached(kept.minusDays(1), kept).copyOver()).isFalse();
        assertThat(days.reached(kept, kept.plusDays(1)).copyOver()).isTrue();
    }
}
