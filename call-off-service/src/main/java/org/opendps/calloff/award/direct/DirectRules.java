package org.opendps.calloff.award.direct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.award.approval.InterimFollowsInterim;
import org.opendps.calloff.award.direct.DirectAwardRefused.ChoiceNotRecorded;
import org.opendps.calloff.award.direct.DirectAwardRefused.CompetitionIsNotDirect;
import org.opendps.calloff.award.direct.DirectAwardRefused.InterimTooFarAhead;
import org.opendps.calloff.award.direct.DirectAwardRefused.InterimTooLong;
import org.opendps.calloff.award.direct.DirectAwardRefused.NoAgreedRate;
import org.opendps.calloff.award.direct.DirectAwardRefused.NoAgreedRateHere;
import org.opendps.calloff.award.direct.DirectAwardRefused.NotTheAgreedRate;
import org.opendps.calloff.award.direct.DirectAwardRefused.OneOffOutOfReach;
import org.opendps.calloff.award.direct.DirectAwardRefused.PriceMissing;
import org.opendps.calloff.award.direct.DirectAwardRefused.SeveralSupplyIt;
import org.opendps.calloff.award.direct.DirectAwardRefused.UrgencyNotRecorded;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.provider.supply.SupplyFacts.Rate;
import org.opendps.calloff.regime.Regime;

/**
 * What each direct route asks for before it is lawful.
 *
 * @param rates agreed with the provider in the purchasing system
 * @param capable the active members that supply the category in the area
 * @param lastInterim the last day of the latest interim of this person for the category
 */
record DirectRules(Regime regime, Policy policy, List<Rate> rates, Set<UUID> capable, Optional<LocalDate> lastInterim) {

    /** What is above is a slip of the keyboard. */
    private static final Money HIGHEST = Money.of("1000000.00");

    /**
     * The price of a session.
     *
     * @throws org.opendps.blocks.problem.Refused 422 when the route is not lawful this way
     */
    Money price(DirectAwardRequest asked, Support support, LocalDate today) {
        if (asked.once().isNegative() || asked.once().isMoreThan(HIGHEST)) {
            throw new OneOffOutOfReach(HIGHEST).refused();
        }
        return switch (asked.route()) {
            case MINI_COMPETITION -> throw new CompetitionIsNotDirect().refused();
            case USER_CHOICE -> chosen(asked, today);
            case AGREED_RATE -> agreed(asked, support);
            case URGENT_INTERIM -> interim(asked, support, today);
        };
    }

    private Money chosen(DirectAwardRequest asked, LocalDate today) {
        var choice = asked.choice();
        if (choice == null || !(choice.isExpressed(today) || choice.onlyCapableSupplier())) {
            throw new ChoiceNotRecorded().refused();
        }
        boolean others = capable.stream().anyMatch(member -> !member.equals(asked.providerId()));
        if (!choice.isExpressed(today) && others) {
            throw new SeveralSupplyIt(capable.size()).refused();
        }
        return stated(asked);
    }

    private Money agreed(DirectAwardRequest asked, Support support) {
        if (!regime.law().awardsAtAgreedRate(capable.size())) {
            throw new NoAgreedRateHere(regime, capable.size()).refused();
        }
        var agreed = AgreedRate.on(support.from(), support.category(), rates)
                .orElseThrow(() -> new NoAgreedRate(asked.providerId(), support.category()).refused());
        if (asked.unitCost() != null && !asked.unitCost().equals(agreed)) {
            throw new NotTheAgreedRate(asked.unitCost(), agreed).refused();
        }
        return agreed;
    }

    private Money interim(DirectAwardRequest asked, Support support, LocalDate today) {
        var urgency = asked.urgency();
        if (urgency == null || urgency.arose().isAfter(today)) {
            throw new UrgencyNotRecorded().refused();
        }
        int days = policy.whole(Setting.INTERIM_STARTS_WITHIN_DAYS);
        if (support.from().isAfter(today.plusDays(days))) {
            throw new InterimTooFarAhead(support.from(), today.plusDays(days), days).refused();
        }
        int apart = policy.whole(Setting.INTERIM_WEEKS_APART);
        lastInterim.ifPresent(ended -> InterimFollowsInterim.refuse(ended, support.from(), apart));
        int weeks = policy.whole(Setting.INTERIM_LONGEST_WEEKS);
        LocalDate longest = support.from().plusWeeks(weeks).minusDays(1);
        if (support.until().isAfter(longest)) {
            throw new InterimTooLong(support.until(), longest, weeks).refused();
        }
        return stated(asked);
    }

    private static Money stated(DirectAwardRequest asked) {
        if (asked.unitCost() == null
                || !asked.unitCost().isPositive()
                || asked.unitCost().isMoreThan(HIGHEST)) {
            throw new PriceMissing(HIGHEST).refused();
        }
        return asked.unitCost();
    }
}
