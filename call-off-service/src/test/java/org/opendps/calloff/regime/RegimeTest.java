package org.opendps.calloff.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.Bidders.Circle;

class RegimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Policy policy(String belowThreshold, int lightTouchDays) {
        var values = new HashMap<String, Policy.Value>();
        Map.of(
                        Setting.BELOW_THRESHOLD_ROUTE,
                        belowThreshold,
                        Setting.LIGHT_TOUCH_TENDER_DAYS,
                        String.valueOf(lightTouchDays),
                        Setting.DYNAMIC_MARKET_TENDER_DAYS,
                        "10")
                .forEach((setting, text) -> values.put(setting.written(), new Policy.Value(text, "test", true)));
        return new Policy("test", values);
    }

    private static Value worth(String net, boolean vat) {
        return Value.estimated(Money.of(net), vat, DAY);
    }

    /** Procurement Act 2023 s.3, Sch 1: the threshold includes VAT; 552,950.00 and a fifth is 663,540.00. */
    @ParameterizedTest
    @CsvSource({
        "663540.00, false, true",
        "663539.99, false, false",
        "552950.00, true, true",
        "552949.99, true, false",
    })
    void isPublicContractFromTheThresholdOnWithVat(String net, boolean vat, boolean isPublic) {
        assertThat(worth(net, vat).isPublicContract()).isEqualTo(isPublic);
    }

    /** Procurement Act 2023 s.87(4). */
    @ParameterizedTest
    @CsvSource({"29999.99, false", "30000.00, true", "663539.99, true", "663540.00, false"})
    void isNotifiableBelowTheThreshold(String net, boolean notifiable) {
        assertThat(worth(net, false).isNotifiable()).isEqualTo(notifiable);
    }

    /** Each by its own: the Regulations know no s.34, and a framework of the Act no reg 34. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PCR2015_DPS | PCR 2015 reg 34(21)",
                "PA23_DYNAMIC_MARKET | Procurement Act 2023 s.34(1), (3)",
                "PA23_OPEN_FRAMEWORK | Procurement Act 2023 s.49, s.45",
                "PA23_LIGHT_TOUCH_FRAMEWORK | Procurement Act 2023 s.45(9), s.9(5)",
            })
    void regimeSaysByWhichLawAnAwardGoesToAMember(Regime regime, String citation) {
        assertThat(regime.law().membership()).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, 1000.00, MEMBERS",
        "PCR2015_DPS, 900000.00, MEMBERS",
        "PA23_OPEN_FRAMEWORK, 1000.00, MEMBERS",
        "PA23_OPEN_FRAMEWORK, 900000.00, MEMBERS",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 1000.00, MEMBERS",
        "PA23_DYNAMIC_MARKET, 663540.00, MEMBERS_AND_APPLICANTS",
    })
    void regimeSaysWhoMayBid(Regime regime, String net, Circle circle) {
        var bidders = regime.law().bidders(worth(net, false), policy("REFUSE", 0));
        assertThat(bidders.circle()).isEqualTo(circle);
        assertThat(bidders.citation()).isNotBlank();
    }

    /** Procurement Act 2023 s.85. */
    @Test
    void dynamicMarketBelowTheThresholdIsRefusedUnlessTheCouncilOpensItToAll() {
        var small = worth("663539.99", false);
        var law = Regime.PA23_DYNAMIC_MARKET.law();
        assertThatThrownBy(() -> law.bidders(small, policy("REFUSE", 0)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().facts())
                                .containsEntry("citation", "Procurement Act 2023 s.85"));
        var bidders = law.bidders(small, policy("OPEN_TO_ALL", 0));
        assertThat(bidders.circle()).isEqualTo(Circle.EVERYBODY);
        assertThat(bidders.legalCheck()).isTrue();
    }

    /** PCR 2015 reg 34(11) with reg 2(3), (4); Procurement Act 2023 s.54(4): the day after the invitation is the first. */
    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, 2026-11-23, 0, 2026-12-03",
        "PCR2015_DPS, 2026-11-25, 0, 2026-12-07",
        "PCR2015_DPS, 2026-12-16, 0, 2026-12-29",
        "PCR2015_DPS, 2027-03-16, 0, 2027-03-30",
        "PA23_DYNAMIC_MARKET, 2026-11-23, 0, 2026-12-03",
        "PA23_DYNAMIC_MARKET, 2026-12-16, 0, 2026-12-26",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 2026-11-23, 0, 2026-11-23",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 2026-11-23, 7, 2026-11-30",
        "PA23_OPEN_FRAMEWORK, 2026-11-23, 7, 2026-11-30",
    })
    void bidsAreDueOnThatDayAtTheEarliest(Regime regime, LocalDate published, int own, LocalDate earliest) {
        var deadline = regime.law().earliestDeadline(published, policy("REFUSE", own));
        assertThat(deadline.day()).isEqualTo(earliest);
        assertThat(deadline.shorterByAgreement()).isEqualTo(regime == Regime.PCR2015_DPS);
    }

    /** PCR 2015 reg 76(7) with reg 2(3), (4); the notice of another regime states none. */
    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, 3, 2026-11-26",
        "PCR2015_DPS, 5, 2026-11-30",
        "PCR2015_DPS, 10, 2026-12-03",
        "PA23_DYNAMIC_MARKET, 5, 2026-12-03",
        "PA23_OPEN_FRAMEWORK, 5, 2026-11-30",
    })
    void noticeOfALegacySystemMayStateOtherDays(Regime regime, int days, LocalDate earliest) {
        var stated = new TenderDays(days, "2024/S 000-000034");
        var deadline = regime.law().earliestDeadline(DAY, policy("REFUSE", 7), stated);
        assertThat(deadline.day()).isEqualTo(earliest);
        assertThat(deadline.citation().contains("2024/S 000-000034")).isEqualTo(regime == Regime.PCR2015_DPS);
        assertThat(deadline.shorterByAgreement()).isEqualTo(regime == Regime.PCR2015_DPS);
    }

    /** PCR 2015 reg 87(2), reg 2(4): the tenth day after at the earliest, and not on a holiday; PA23 s.51(2): 8 working days. */
    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS,                1, 1, 2026-11-23, 2026-12-03",
        "PCR2015_DPS,                1, 8, 2026-11-23, 2026-12-03",
        "PCR2015_DPS,                1, 9, 2026-11-23, 2026-12-04",
        "PA23_DYNAMIC_MARKET,        8, 8, 2026-11-24, 2026-12-04",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 8, 8, 2026-12-21, 2027-01-05",
    })
    void standstillEndsByTheLawOfItsRegime(Regime regime, int least, int days, LocalDate told, LocalDate end) {
        assertThat(regime.law().leastStandstill()).isEqualTo(least);
        assertThat(regime.law().standstillEnd(told, days)).isEqualTo(end);
    }
}
