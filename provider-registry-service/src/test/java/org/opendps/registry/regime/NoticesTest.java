package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.term.DecisionTarget;

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

    /** Procurement Act 2023 s.59(2): 30 days beginning with the day. The regulations of 2015 know nothing of it. */
    @ParameterizedTest
    @EnumSource(names = {"PA23_DYNAMIC_MARKET", "PA23_OPEN_FRAMEWORK", "PA23_LIGHT_TOUCH_FRAMEWORK"})
    void ministerIsToldOfAnExclusion(Regime regime) {
        for (var occasion : List.of(Occasion.APPLICANT_EXCLUDED, Occasion.MEMBER_EXCLUDED)) {
            assertThat(regime.notices(occasion, on("2026-11-23")))
                    .singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.kind()).isEqualTo(NoticeKind.EXCLUSION_NOTIFICATION);
                        assertThat(notice.due()).isEqualTo("2026-12-22");
                        assertThat(notice.basis()).isEqualTo(DecisionTarget.Basis.STATUTORY);
                    });
            assertThat(Regime.PCR2015_DPS.notices(occasion, on("2026-11-23"))).isEmpty();
        }
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
