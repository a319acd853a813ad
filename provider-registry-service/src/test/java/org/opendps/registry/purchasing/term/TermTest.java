package org.opendps.registry.purchasing.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.registry.regime.Regime.PA23_DYNAMIC_MARKET;
import static org.opendps.registry.regime.Regime.PA23_LIGHT_TOUCH_FRAMEWORK;
import static org.opendps.registry.regime.Regime.PA23_OPEN_FRAMEWORK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.Milestone;

class TermTest {

    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private static final LocalDate UNTIL = LocalDate.parse("2034-11-30");

    private static Term term(AdmissionDuringTerm admission) {
        return new Term(FROM, UNTIL, UNTIL, admission, List.of(), List.of());
    }

    private static EntryWindow window(String opens, String closes) {
        return new EntryWindow(LocalDate.parse(opens), LocalDate.parse(closes), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, true",
        "2034-11-30, 2034-11-30, true",
        "2026-11-30, 2026-12-10, false",
        "2034-11-01, 2034-12-01, false",
        "2027-04-02, 2027-04-01, false",
    })
    void windowLiesWithinTheTermAndClosesAfterItOpens(String opens, String closes, boolean sound) {
        var term = term(AdmissionDuringTerm.WINDOWS);
        if (sound) {
            assertThat(term.withWindow(window(opens, closes), PA23_LIGHT_TOUCH_FRAMEWORK)
                            .entryWindows())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> term.withWindow(window(opens, closes), PA23_LIGHT_TOUCH_FRAMEWORK))
                    .hasMessageContaining("window-unsound");
        }
    }

    @Test
    void windowsDoNotOverlapAndStandInOrder() {
        var april = window("2027-04-01", "2027-04-30");
        var march = window("2027-03-01", "2027-03-31");
        var term = term(AdmissionDuringTerm.WINDOWS)
                .withWindow(april, PA23_LIGHT_TOUCH_FRAMEWORK)
                .withWindow(march, PA23_LIGHT_TOUCH_FRAMEWORK);
        assertThat(term.entryWindows()).containsExactly(march, april);
        var overlapping = window("2027-04-30", "2027-05-31");
        assertThatThrownBy(() -> term.withWindow(overlapping, PA23_LIGHT_TOUCH_FRAMEWORK))
                .hasMessageContaining("window-unsound");
    }

    @Test
    void windowsAreForSystemsThatAdmitInThem() {
        var april = window("2027-04-01", "2027-04-30");
        assertThatThrownBy(() -> term(AdmissionDuringTerm.CONTINUOUS).withWindow(april, PA23_DYNAMIC_MARKET))
                .hasMessageContaining("windows-not-provided");
        assertThatThrownBy(() -> term(AdmissionDuringTerm.NONE).withWindow(april, PA23_LIGHT_TOUCH_FRAMEWORK))
                .hasMessageContaining("windows-not-provided");
        assertThat(term(AdmissionDuringTerm.NONE)
                        .withWindow(april, PA23_OPEN_FRAMEWORK)
                        .entryWindows())
                .hasSize(1);
    }

    /** Procurement Act 2023 s.49: the second framework within three years of the first award. */
    @Test
    void reopeningLeavesTimeForItsAward() {
        var term = term(AdmissionDuringTerm.NONE);
        assertThat(term.withWindow(window("2029-10-01", "2029-11-30"), PA23_OPEN_FRAMEWORK)
                        .entryWindows())
                .hasSize(1);
        assertThatThrownBy(() -> term.withWindow(window("2029-10-01", "2029-12-01"), PA23_OPEN_FRAMEWORK))
                .hasMessageContaining("window-unsound");
    }

    @Test
    void awardOfTheNextFrameworkMovesTheReopeningAfterIt() {
        var reopened =
                term(AdmissionDuringTerm.NONE).withWindow(window("2028-03-01", "2028-03-31"), PA23_OPEN_FRAMEWORK);
        assertThatThrownBy(() -> reopened.awarded(LocalDate.parse("2028-02-29"), PA23_OPEN_FRAMEWORK))
                .hasMessageContaining("nothing-reopened");
        assertThatThrownBy(() -> reopened.awarded(LocalDate.parse("2029-12-01"), PA23_OPEN_FRAMEWORK))
                .hasMessageContaining("award-too-late");
        var awarded = reopened.awarded(LocalDate.parse("2028-06-01"), PA23_OPEN_FRAMEWORK);
        assertThat(awarded.milestones(PA23_OPEN_FRAMEWORK))
                .extracting(Milestone::by)
                .containsExactly(LocalDate.parse("2033-05-31"), UNTIL);
        assertThatThrownBy(() -> awarded.awarded(LocalDate.parse("2028-06-02"), PA23_OPEN_FRAMEWORK))
                .hasMessageContaining("nothing-reopened");
    }

    @Test
    void actsWhenAWarningIsDueAndOtherwiseOnTheDayAfterItsLast() {
        var term = term(AdmissionDuringTerm.CONTINUOUS);
        assertThat(term.actsNext(PA23_DYNAMIC_MARKET, List.of(90, 30))).isEqualTo("2034-09-01");
        assertThat(term.actsNext(PA23_DYNAMIC_MARKET, List.of())).isEqualTo("2034-12-01");
    }

    @Test
    void lastDayMovesForwardFromTodayOn() {
        var today = LocalDate.parse("2028-01-01");
        var term = term(AdmissionDuringTerm.CONTINUOUS);
        assertThat(term.until(today, today, PA23_DYNAMIC_MARKET).validUntil()).isEqualTo(today);
        assertThatThrownBy(() -> term.until(today.minusDays(1), today, PA23_DYNAMIC_MARKET))
                .hasMessageContaining("last-day-passed");
    }
}
