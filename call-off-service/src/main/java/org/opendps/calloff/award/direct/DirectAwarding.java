package org.opendps.calloff.award.direct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.approval.Recommended;
import org.opendps.calloff.award.recommendation.Price;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.draft.DirectCallOffs;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.timeline.Actor;

/** One officer prepares a direct award; another approves it as any award. */
@ApplicationScoped
@Transactional
class DirectAwarding {

    private final DirectCallOffs callOffs;
    private final Recommended recommended;
    private final DirectAwards awards;
    private final Market market;
    private final Supply supply;
    private final Policies policies;

    DirectAwarding(
            DirectCallOffs callOffs,
            Recommended recommended,
            DirectAwards awards,
            Market market,
            Supply supply,
            Policies policies) {
        this.callOffs = callOffs;
        this.recommended = recommended;
        this.awards = awards;
        this.market = market;
        this.supply = supply;
        this.policies = policies;
    }

    DirectAward prepare(DirectAwardRequest asked, String authority, Actor actor, Instant arrived) {
        var today = London.dateOf(arrived);
        var policy = policies.on(authority, today);
        var wish = new DirectCallOffs.Wish(
                authority,
                asked.purchasingSystemId(),
                asked.personRef(),
                asked.budgetId(),
                asked.route(),
                asked.decisionReference(),
                asked.vatCode() == VatCode.STD_20,
                asked.support());
        market.mustKnow(asked.providerId());
        var draft = callOffs.draft(wish, today);
        var support = draft.lot().support();
        var rules = new DirectRules(
                draft.regime(),
                policy,
                supply.ratesIn(asked.purchasingSystemId(), asked.providerId()),
                market.capable(asked.purchasingSystemId(), support.category(), support.area()),
                recommended.lastInterim(asked.personRef(), support.category()));
        var price = rules.price(asked, support, today);
        var callOff = callOffs.begin(wish, draft, price, asked.once(), actor, arrived);
        var award = new DirectAward(callOff, asked, price, policy.version(), actor, arrived);
        awards.persist(award);
        recommended.directly(
                callOff,
                asked.providerId(),
                new Price(price, asked.vatCode(), asked.once()),
                asked.reason(),
                actor,
                arrived);
        return award;
    }
}
