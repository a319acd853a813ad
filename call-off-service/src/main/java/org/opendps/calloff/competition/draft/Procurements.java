package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.policy.Policies;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.PurchasingSystem;
import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.EarliestDeadline;
import org.opendps.calloff.regime.Value;

/** What the law and the council's policy say of a call-off on a day. */
@ApplicationScoped
public class Procurements {

    private final Market market;
    private final Policies policies;

    Procurements(Market market, Policies policies) {
        this.market = market;
        this.policies = policies;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with the law that does not let it be called off this way */
    public Procurement decide(CallOff callOff, LocalDate day) {
        return decide(callOff, callOff.lots(), day);
    }

    /** @param lots as they are, or would be */
    public Procurement decide(CallOff callOff, List<Lot> lots, LocalDate day) {
        var system = systemOf(callOff);
        var policy = policies.on(callOff.authority(), day);
        var law = system.regime().law();
        var net = Money.sum(lots.stream().map(Lot::value).toList());
        var value = Value.estimated(net, callOff.commission().vatExpected(), day);
        return new Procurement(
                system.regime(),
                value,
                law.bidders(value, policy),
                law.earliestDeadline(day, policy),
                policy.whole(Setting.STANDSTILL_WORKING_DAYS),
                policy.version());
    }

    /** Of a call-off without a competition: nobody bids. */
    Procurement direct(CallOff callOff, Instant now) {
        var day = London.dateOf(now);
        var policy = policies.on(callOff.authority(), day);
        var net = Money.sum(callOff.lots().stream().map(Lot::value).toList());
        var value = Value.estimated(net, callOff.commission().vatExpected(), day);
        return new Procurement(
                systemOf(callOff).regime(),
                value,
                Bidders.NOBODY,
                EarliestDeadline.none(day),
                policy.whole(Setting.STANDSTILL_WORKING_DAYS),
                policy.version());
    }

    PurchasingSystem systemOf(CallOff callOff) {
        return system(callOff.commission().purchasingSystemId());
    }

    PurchasingSystem system(UUID id) {
        return market.system(id).orElseThrow(() -> new NotFound("purchasing system", id).refused());
    }
}
