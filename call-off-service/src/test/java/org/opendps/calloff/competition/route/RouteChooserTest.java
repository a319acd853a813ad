package org.opendps.calloff.competition.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.competition.route.RouteProposal.Option;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

/** Domain rules Appendix A, the route chooser; R2.13, R2.14. */
class RouteChooserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static Policy policy() {
        var values = new HashMap<String, Policy.Value>();
        values.put(Setting.INTERIM_LONGEST_WEEKS.written(), new Policy.Value("6", "test", true));
        values.put(Setting.INTERIM_STARTS_WITHIN_DAYS.written(), new Policy.Value("28", "test", true));
        values.put(Setting.BELOW_THRESHOLD_ROUTE.written(), new Policy.Value("REFUSE", "test", true));
        return new Policy("test", values);
    }

    private static RouteProposal propose(
            Regime regime, String net, boolean urgent, boolean preferred, boolean harms, int capable, boolean rates) {
        return RouteChooser.propose(question(
                regime,
                net,
                DAY,
                DAY.plusWeeks(6).minusDays(1),
                null,
                true,
                urgent,
                preferred,
                harms,
                capable,
                capable,
                rates));
    }

    private static RouteQuestion question(
            Regime regime,
            String net,
            LocalDate from,
            LocalDate until,
            @Nullable String offer,
            boolean personal,
            boolean urgent,
            boolean preferred,
            boolean harms,
            int capable,
            int invitable,
            boolean rates) {
        return new RouteQuestion(
                regime,
                Value.estimated(Money.of(net), false, DAY),
                policy(),
                DAY,
                from,
                until,
                offer,
                personal,
                true,
                urgent,
                preferred,
                harms,
                capable,
                invitable,
                rates);
    }

    /** Six weeks is the policy; the day after the last is too long. */
    @ParameterizedTest
    @CsvSource({"41, URGENT_INTERIM", "42, MINI_COMPETITION"})
    void interimSupportEndsAfterItsWeeks(int days, Route route) {
        var asked = question(
                Regime.PA23_OPEN_FRAMEWORK,
                "5000.00",
                DAY,
                DAY.plusDays(days),
                null,
                true,
                true,
                false,
                false,
                3,
                3,
                false);
        assertThat(RouteChooser.propose(asked).proposed()).isEqualTo(route);
    }

    /** Four weeks is the policy; what is known earlier is no urgency (Procurement Act 2023 Sch 5 paras 13, 14). */
    @ParameterizedTest
    @CsvSource({"28, URGENT_INTERIM", "29, MINI_COMPETITION"})
    void interimSupportBeginsSoon(int days, Route route) {
        var from = DAY.plusDays(days);
        var asked = question(
                Regime.PA23_OPEN_FRAMEWORK, "5000.00", from, from, null, true, true, false, false, 3, 3, false);
        assertThat(RouteChooser.propose(asked).proposed()).isEqualTo(route);
    }

    /** As a draft would be refused: the system is over, or does not offer it. */
    @Test
    void whatIsNotOnOfferIsBoughtInNoWay() {
        var asked = question(
                Regime.PA23_OPEN_FRAMEWORK,
                "5000.00",
                DAY,
                DAY,
                "The system has ended.",
                true,
                true,
                true,
                true,
                1,
                1,
                true);
        assertThat(RouteChooser.propose(asked).routes()).noneMatch(Option::lawful);
    }

    /** Procurement Act 2023 Sch 5 para 15: services for a particular individual. */
    @Test
    void nobodyChoosesForAGroup() {
        var asked =
                question(Regime.PA23_OPEN_FRAMEWORK, "5000.00", DAY, DAY, null, false, false, true, true, 3, 3, false);
        assertThat(RouteChooser.propose(asked).proposed()).isEqualTo(Route.MINI_COMPETITION);
    }

    /** A member whose invitations are paused supplies it all the same. */
    @Test
    void theOnlyOneThatIsInvitedIsNotTheOnlyOneThatSuppliesIt() {
        var asked =
                question(Regime.PA23_OPEN_FRAMEWORK, "5000.00", DAY, DAY, null, true, false, false, true, 2, 1, true);
        assertThat(RouteChooser.propose(asked).proposed()).isEqualTo(Route.MINI_COMPETITION);
    }

    @ParameterizedTest
    @CsvSource({
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, true, true, true, 3, true, URGENT_INTERIM",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, true, true, 3, true, USER_CHOICE",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, true, false, 3, true, MINI_COMPETITION",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, false, true, 1, true, USER_CHOICE",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, false, false, 1, true, AGREED_RATE",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, false, false, 1, false, MINI_COMPETITION",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 5000.00, false, false, false, 3, true, MINI_COMPETITION",
        "PCR2015_DPS, 5000.00, false, false, false, 1, true, MINI_COMPETITION",
        "PA23_DYNAMIC_MARKET, 663540.00, false, false, false, 1, true, MINI_COMPETITION",
        "PA23_DYNAMIC_MARKET, 663539.99, false, true, true, 1, true, USER_CHOICE",
    })
    void proposesTheFirstThatIsLawful(
            Regime regime,
            String net,
            boolean urgent,
            boolean preferred,
            boolean harms,
            int capable,
            boolean rates,
            Route route) {
        var proposal = propose(regime, net, urgent, preferred, harms, capable, rates);
        assertThat(proposal.proposed()).isEqualTo(route);
        assertThat(proposal.routes())
                .hasSize(4)
                .allSatisfy(option -> assertThat(option.citation()).isNotBlank());
    }

    /** Procurement Act 2023 s.45(4), (9); PCR 2015 reg 34(21): what a direct award at the agreed rate asks as well. */
    @ParameterizedTest
    @CsvSource({
        "PA23_LIGHT_TOUCH_FRAMEWORK, 3, true",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 0, false",
        "PA23_OPEN_FRAMEWORK, 1, true",
        "PA23_OPEN_FRAMEWORK, 2, false",
        "PCR2015_DPS, 1, false",
        "PA23_DYNAMIC_MARKET, 1, false",
    })
    void agreedRateIsLawfulWhereTheFrameworkMayAwardWithoutACompetition(Regime regime, int capable, boolean lawful) {
        assertThat(regime.law().awardsAtAgreedRate(capable)).isEqualTo(lawful);
        assertThat(propose(regime, "5000.00", false, false, false, capable, true)
                        .routes())
                .filteredOn(option -> option.route() == Route.AGREED_RATE)
                .singleElement()
                .satisfies(option -> assertThat(option.lawful()).isEqualTo(lawful));
    }

    /** Procurement Act 2023 s.85. */
    @Test
    void dynamicMarketBelowTheThresholdHasNoRouteWithoutAChoice() {
        var proposal = propose(Regime.PA23_DYNAMIC_MARKET, "663539.99", false, false, false, 3, true);
        assertThat(proposal.proposed()).isNull();
        assertThat(proposal.routes()).noneMatch(Option::lawful);
        assertThat(proposal.routes())
                .filteredOn(option -> option.route() == Route.MINI_COMPETITION)
                .singleElement()
                .satisfies(option -> assertThat(option.citation()).isEqualTo("Procurement Act 2023 s.85"));
    }

    /** Appendix A, before all else: what a direct payment or a fund pays for is no call-off, however urgent. */
    @ParameterizedTest
    @CsvSource({"true, true, true", "false, true, true", "false, false, false"})
    void whatTheCouncilDoesNotBuyIsCalledOffInNoWay(boolean urgent, boolean preferred, boolean harms) {
        var bought = question(
                Regime.PA23_LIGHT_TOUCH_FRAMEWORK,
                "5000.00",
                DAY,
                DAY,
                null,
                true,
                urgent,
                preferred,
                harms,
                3,
                3,
                true);
        var held = new RouteQuestion(
                bought.regime(),
                bought.value(),
                bought.policy(),
                bought.today(),
                bought.from(),
                bought.until(),
                bought.offer(),
                bought.personal(),
                false,
                bought.urgent(),
                bought.preferred(),
                bought.competingHarms(),
                bought.capable(),
                bought.invitable(),
                bought.ratesAgreed());
        assertThat(RouteChooser.propose(bought).proposed()).isNotNull();
        assertThat(RouteChooser.propose(held).proposed()).isNull();
        assertThat(RouteChooser.propose(held).why()).contains("direct payment", "never a call-off");
    }

    @Test
    void nobodyToInviteIsNoCompetition() {
        var proposal = propose(Regime.PA23_OPEN_FRAMEWORK, "5000.00", false, false, false, 0, false);
        assertThat(proposal.proposed()).isNull();
    }
}
