package org.opendps.calloff.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.regime.Bidders.Circle;

class NoticesOfTheLawTest {

    private static final LocalDate ENDS = LocalDate.of(2027, 3, 31);

    private static NoticeFacts facts(LocalDate on, String net, Circle circle, boolean urgent) {
        return NoticeFacts.of(on, ENDS, Value.estimated(Money.of(net), false, on), circle, urgent, 5);
    }

    private static String notices(Regime regime, NoticeOccasion occasion, NoticeFacts facts) {
        return regime.law().notices(occasion, facts).stream()
                .map(due -> due.kind() + " " + due.due())
                .collect(Collectors.joining("; "));
    }

    /** Procurement Act 2023 s.50, s.53(1): 120 days beginning with the day; s.80(1): 30 days beginning with the last. */
    @ParameterizedTest
    @CsvSource({
        "PA23_DYNAMIC_MARKET, 663540.00, UK7 2027-03-22; UK11 2027-04-29",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 663540.00, UK7 2027-03-22; UK11 2027-04-29",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 663539.99, UK7 2026-11-27",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 30000.00, UK7 2026-11-27",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 29999.99, ''",
    })
    void awardUnderTheActIsTold(Regime regime, String net, String expected) {
        var facts = facts(LocalDate.of(2026, 11, 23), net, Circle.MEMBERS, false);
        assertThat(notices(regime, NoticeOccasion.AWARDED, facts)).isEqualTo(expected);
    }

    /** PCR 2015 reg 50(5) with reg 2(3), (4): 30 days after the end of the quarter, on a working day. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-02-01",
        "2026-12-31, 2027-02-01",
        "2027-01-01, 2027-04-30",
        "2027-06-30, 2027-07-30",
        "2027-07-01, 2027-11-01",
    })
    void awardsOfALegacySystemAreToldByQuarter(LocalDate on, LocalDate due) {
        var facts = facts(on, "1000.00", Circle.MEMBERS, false);
        assertThat(Regime.PCR2015_DPS.law().notices(NoticeOccasion.AWARDED, facts))
                .extracting(NoticeDue::kind, NoticeDue::due)
                .contains(org.assertj.core.groups.Tuple.tuple(NoticeKind.CONTRACT_AWARD_NOTICE, due));
    }

    @ParameterizedTest
    @CsvSource({
        "PA23_DYNAMIC_MARKET, 663540.00, MEMBERS_AND_APPLICANTS, UK4 2026-11-23, UK12 2026-11-27",
        "PA23_DYNAMIC_MARKET, 30000.00, EVERYBODY, UK4 2026-11-23, ''",
        "PA23_DYNAMIC_MARKET, 29999.99, EVERYBODY, '', ''",
        "PA23_OPEN_FRAMEWORK, 900000.00, MEMBERS, '', ''",
        "PCR2015_DPS, 900000.00, MEMBERS, '', ''",
    })
    void whatWasTenderedInPublicEndsInPublic(
            Regime regime, String net, Circle circle, String published, String unawarded) {
        var facts = facts(LocalDate.of(2026, 11, 23), net, circle, false);
        assertThat(notices(regime, NoticeOccasion.PUBLISHED, facts)).isEqualTo(published);
        assertThat(notices(regime, NoticeOccasion.UNAWARDED, facts)).isEqualTo(unawarded);
    }

    /** Procurement Act 2023 s.44(1), s.50(1). */
    @ParameterizedTest
    @CsvSource({
        "663540.00, true,  UK5 2026-11-23, UK6 2026-11-23, UK12 2026-11-27",
        "663539.99, true,  '',             '',             ''",
        "663540.00, false, '',             UK6 2026-11-23, ''",
    })
    void publicContractIsToldBeforeItIsEnteredAndADirectOneTwice(
            String net, boolean urgent, String prepared, String told, String unawarded) {
        var facts = facts(LocalDate.of(2026, 11, 23), net, Circle.MEMBERS, urgent);
        assertThat(notices(Regime.PA23_OPEN_FRAMEWORK, NoticeOccasion.PREPARED, facts))
                .isEqualTo(prepared);
        assertThat(notices(Regime.PA23_OPEN_FRAMEWORK, NoticeOccasion.TOLD, facts))
                .isEqualTo(told);
        assertThat(notices(Regime.PA23_OPEN_FRAMEWORK, NoticeOccasion.UNAWARDED, facts))
                .isEqualTo(unawarded);
    }

    /** Bank holidays are known to 2028: a notice falls due all the same, rather too early. */
    @Test
    void yearWithoutACalendarMakesANoticeDueTooEarlyRatherThanNot() {
        var facts = facts(LocalDate.of(2029, 1, 5), "30000.00", Circle.MEMBERS, false);
        assertThat(notices(Regime.PA23_OPEN_FRAMEWORK, NoticeOccasion.AWARDED, facts))
                .isEqualTo("UK7 2029-01-10");
    }
}
