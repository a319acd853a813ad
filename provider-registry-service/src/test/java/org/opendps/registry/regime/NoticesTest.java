package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

    private static NoticeDays on(String day) {
        return new NoticeDays(LocalDate.parse(day), LocalDate.parse("2026-12-01"), LocalDate.parse("2024-09-01"), 5);
    }

    /** Procurement Act 2023 s.39(2)-(5); "as soon as reasonably practicable" is five working days of the whole UK. */
    @ParameterizedTest
    @CsvSource({
        "DRAFTED, 2026-11-23, UK13, 2026-12-01, STATUTORY",
        "OPENED, 2026-11-23, UK14, 2026-11-27, POLICY",
        "MEMBER_ADMITTED, 2026-11-23, UK15, 2026-11-27, POLICY",
        // a Friday; Monday 30 November is a bank holiday in Scotland
        "MEMBER_ADMITTED, 2026-11-27, UK15, 2026-12-04, POLICY",
        "MEMBER_REMOVED, 2026-12-21, UK15, 2026-12-29, POLICY",
        "VALIDITY_CHANGED, 2026-11-23, UK15, 2026-11-27, POLICY",
        "CLOSED, 2026-11-23, UK16, 2026-11-27, POLICY",
        "EXPIRED, 2026-11-23, UK16, 2026-11-27, POLICY",
        // no bank holidays are known of 2034: a week
        "EXPIRED, 2034-11-23, UK16, 2034-11-30, POLICY",
    })
    void marketIsAnnouncedEstablishedModifiedAndEnded(
            Occasion occasion, String day, NoticeKind kind, String due, DecisionTarget.Basis basis) {
        assertThat(Regime.PA23_DYNAMIC_MARKET.notices(occasion, on(day)))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(kind);
                    assertThat(notice.due()).isEqualTo(due);
                    assertThat(notice.basis()).isEqualTo(basis);
                    assertThat(notice.citation()).startsWith("Procurement Act 2023 s.39");
                });
    }

    /** Procurement Act 2023 s.53: 120 days beginning with the day; domain vector 2026-11-23, 2027-03-22. */
    @ParameterizedTest
    @EnumSource(names = {"PA23_OPEN_FRAMEWORK", "PA23_LIGHT_TOUCH_FRAMEWORK"})
    void frameworkIsTenderedAwardedAndTerminated(Regime regime) {
        var begun = new NoticeDays(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-01-01"), null, 5);
        assertThat(regime.notices(Occasion.OPENED, begun))
                .extracting(NoticeDue::kind, notice -> notice.due().toString())
                .containsExactly(tuple(NoticeKind.UK6, "2026-11-23"), tuple(NoticeKind.UK7, "2027-03-22"));
        assertThat(regime.notices(Occasion.DRAFTED, begun))
                .extracting(NoticeDue::kind)
                .containsExactly(NoticeKind.UK4);
        assertThat(regime.notices(Occasion.CLOSED, begun))
                .extracting(notice -> notice.due().toString())
                .containsExactly("2026-12-22");
        assertThat(regime.notices(Occasion.MEMBER_ADMITTED, begun)).isEmpty();
        assertThat(regime.notices(Occasion.WINDOW_ANNOUNCED, begun))
                .extracting(NoticeDue::kind)
                .containsExactly(NoticeKind.UK4);
    }

    @Test
    void frameworkThatOpensBeforeItsTermIsAwardedWhenTheTermBegins() {
        assertThat(Regime.PA23_LIGHT_TOUCH_FRAMEWORK.notices(Occasion.OPENED, on("2026-11-23")))
                .extracting(notice -> notice.due().toString())
                .containsExactly("2026-12-01", "2027-03-30");
    }

    /** PCR 2015 reg 34(28); working days following the day, by the calendar of England and Wales. */
    @ParameterizedTest
    @CsvSource({
        "DRAFTED, 2026-11-23, CONTRACT_NOTICE, 2024-09-01",
        "VALIDITY_CHANGED, 2026-02-16, CHANGED_CONTRACT_NOTICE, 2026-02-23",
        "CLOSED, 2026-11-27, TERMINATION_NOTICE, 2026-12-04",
    })
    void legacySystemTellsOfItsValidity(Occasion occasion, String day, NoticeKind kind, String due) {
        assertThat(Regime.PCR2015_DPS.notices(occasion, on(day)))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(kind);
                    assertThat(notice.due()).isEqualTo(due);
                });
        assertThat(Regime.PCR2015_DPS.notices(Occasion.MEMBER_ADMITTED, on(day)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADynamicMarketOpensAfterItsNotice(Regime regime) {
        assertThat(regime.noticeBeforeOpening().isPresent()).isEqualTo(regime == Regime.PA23_DYNAMIC_MARKET);
    }
}
