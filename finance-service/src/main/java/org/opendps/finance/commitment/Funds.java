package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ceiling.Headroom;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.person.PersonalBudget;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

/**
 * Whether there is money. Three limits, asked in this order: the person's weekly budget (Care Act 2014 s.26) less what
 * is committed of it at the most on any day of the support, what is available of the service budget in each financial
 * year, and what is left of the most that a purchasing system may cost over all its years.
 */
final class Funds {

    private Funds() {}

    static Shortfall notEligible(Money weeklyCost) {
        return new Shortfall(
                Limit.PERSONAL_BUDGET,
                weeklyCost,
                null,
                "No personal budget stands for this person: the latest determination does not say ELIGIBLE or give another"
                        + " ground, or the support plan is suspended or has ended.");
    }

    /** There is no sum that it is short by: outside its dates there is no budget. */
    static Shortfall notCovered(PersonalBudget budget, LocalDate from, LocalDate until) {
        return new Shortfall(
                Limit.PERIOD,
                Money.ZERO,
                null,
                "The support is from " + from + " to " + until + ". The personal budget stands " + budget.dates()
                        + ": agree a support plan for all of that time first.");
    }

    /** Another council's budget pays for nothing of this one's, not even for what costs nothing. */
    static Shortfall notTheCouncils(UUID budgetId) {
        return new Shortfall(
                Limit.SCOPE,
                Money.ZERO,
                null,
                "Your council has no budget " + budgetId + ": name one of its own to pay from.");
    }

    static Optional<Shortfall> shortfallOfPerson(Money weeklyAmount, Money weeklyCommitted, Money weeklyCost) {
        var shortBy = weeklyCost.minus(weeklyAmount.minus(weeklyCommitted));
        return shortBy.isPositive()
                ? Optional.of(new Shortfall(
                        Limit.PERSONAL_BUDGET,
                        shortBy,
                        null,
                        "The support costs " + weeklyCost.shown() + " a week. Of the personal budget of "
                                + weeklyAmount.shown()
                                + " a week, " + weeklyCommitted.shown() + " is committed at the most in this time: "
                                + shortBy.shown()
                                + " a week too little."))
                : Optional.empty();
    }

    static Optional<Shortfall> shortfallOfService(Map<FinancialYear, Balance> balances, List<YearPart> parts) {
        for (var part : parts) {
            var balance = balances.getOrDefault(part.year(), Balance.empty(part.year()));
            var shortBy = part.cost().minus(balance.reservable());
            if (shortBy.isPositive()) {
                return Optional.of(new Shortfall(
                        Limit.SERVICE_BUDGET,
                        shortBy,
                        part.year(),
                        sessionsCost(part) + part.cost().shown()
                                + ", and " + balance.available().shown()
                                + " is available in the service budget of that year"
                                + beyond(balance) + ": " + shortBy.shown() + " too little."));
            }
        }
        return Optional.empty();
    }

    private static String sessionsCost(YearPart part) {
        return part.sessions() == 1
                ? "1 session in " + part.year() + " costs "
                : part.sessions() + " sessions in " + part.year() + " cost ";
    }

    private static String beyond(Balance balance) {
        return balance.override().isPositive() ? ", with " + balance.override().shown() + " more by decision" : "";
    }

    static Optional<Shortfall> shortfallOfLifetime(Headroom lifetime, List<YearPart> parts) {
        var cost = Money.sum(parts.stream().map(YearPart::cost).toList());
        var shortBy = cost.minus(lifetime.left());
        return shortBy.isPositive()
                ? Optional.of(new Shortfall(
                        Limit.LIFETIME_CEILING,
                        shortBy,
                        null,
                        "It costs " + cost.shown() + ". Of the "
                                + lifetime.ceiling().shown() + " that " + lifetime.title()
                                + " may cost over all its years, "
                                + lifetime.used().shown()
                                + " is reserved, committed or spent: " + shortBy.shown() + " over the ceiling."))
                : Optional.empty();
    }
}
