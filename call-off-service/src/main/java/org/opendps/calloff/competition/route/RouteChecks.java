package org.opendps.calloff.competition.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.lot.OnOffer;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.regime.Value;

/** Puts together what the route depends on. */
@ApplicationScoped
class RouteChecks {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private final Market market;
    private final Supply supply;
    private final Entitlement entitlement;
    private final Policies policies;

    RouteChecks(Market market, Supply supply, Entitlement entitlement, Policies policies) {
        this.market = market;
        this.supply = supply;
        this.entitlement = entitlement;
        this.policies = policies;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 for a system that the council may not use */
    RouteProposal propose(RouteCheckRequest asked, String authority, LocalDate today) {
        var system = market.system(asked.purchasingSystemId())
                .filter(one -> one.mayBeUsedBy(authority))
                .orElseThrow(() -> new NotFound("purchasing system", asked.purchasingSystemId()).refused());
        asked.mustBeSound(today);
        var members = market.toInvite(asked.purchasingSystemId(), asked.category(), asked.area());
        return RouteChooser.propose(new RouteQuestion(
                system.regime(),
                Value.estimated(overWholeTime(asked), asked.vatExpected() == null || asked.vatExpected(), today),
                policies.on(authority, today),
                today,
                asked.from(),
                asked.until(),
                OnOffer.problem(system, authority, asked.category(), asked.area(), today)
                        .orElse(null),
                asked.personRef() != null,
                isBought(asked, authority),
                asked.is(asked.urgent()),
                asked.is(asked.providerPreferred()),
                asked.is(asked.competingNotInBestInterests()),
                market.capable(asked.purchasingSystemId(), asked.category(), asked.area())
                        .size(),
                members.size(),
                haveRates(members, asked, authority)));
    }

    private static Money overWholeTime(RouteCheckRequest asked) {
        var days = Math.max(0, ChronoUnit.DAYS.between(asked.from(), asked.until()) + 1);
        return Money.rounded(
                asked.weeklyCost().pounds().multiply(BigDecimal.valueOf(days)).divide(WEEK, MathContext.DECIMAL128));
    }

    private boolean isBought(RouteCheckRequest asked, String authority) {
        var person = asked.personRef();
        return person == null
                || entitlement
                        .of(person, authority, asked.from(), asked.until())
                        .plans(asked.category(), asked.from(), asked.until());
    }

    private boolean haveRates(Set<UUID> members, RouteCheckRequest asked, String authority) {
        return supply.rates(members, authority).values().stream()
                .flatMap(Collection::stream)
                .anyMatch(rate ->
                        rate.category().equals(asked.category()) && !rate.from().isAfter(asked.from()));
    }
}
