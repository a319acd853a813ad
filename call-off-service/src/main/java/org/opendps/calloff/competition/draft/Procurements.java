package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.lot.Estimate;
import org.opendps.calloff.competition.lot.Estimates;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotRefused;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.PurchasingSystem;
import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.EarliestDeadline;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

/** What the law and the council's policy say of a call-off on a day. */
@ApplicationScoped
public class Procurements {

    private final Market market;
    private final Policies policies;
    private final Entitlement entitlement;

    Procurements(Market market, Policies policies, Entitlement entitlement) {
        this.market = market;
        this.policies = policies;
        this.entitlement = entitlement;
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
        var value = worth(callOff, system, lots, day);
        return new Procurement(
                system.regime(),
                value,
                law.bidders(value, policy),
                law.earliestDeadline(day, policy, system.tenderDays()),
                policy.whole(Setting.STANDSTILL_WORKING_DAYS),
                policy.version());
    }

    /** What it is worth on a day, whatever the law makes of that. */
    public Value worth(CallOff callOff, LocalDate day) {
        return worth(callOff, systemOf(callOff), callOff.lots(), day);
    }

    /** Of a call-off without a competition: nobody bids. */
    Procurement direct(CallOff callOff, Instant now) {
        var day = London.dateOf(now);
        var policy = policies.on(callOff.authority(), day);
        var system = systemOf(callOff);
        var value = worth(callOff, system, callOff.lots(), day);
        return new Procurement(
                system.regime(),
                value,
                Bidders.NOBODY,
                EarliestDeadline.none(day),
                policy.whole(Setting.STANDSTILL_WORKING_DAYS),
                policy.version());
    }

    private Value worth(CallOff callOff, PurchasingSystem system, List<Lot> lots, LocalDate day) {
        var weekly = Optional.ofNullable(callOff.personRef())
                .flatMap(entitlement::weeklyAmount)
                .orElse(null);
        var together = new Estimates(estimates(system, lots), weekly);
        return Value.estimated(
                together.value(), together.payable(), callOff.commission().vatExpected(), day);
    }

    private static List<Estimate> estimates(PurchasingSystem system, List<Lot> lots) {
        return lots.stream()
                .map(lot -> new Estimate(
                        lot, system.priceCap(lot.support().category()).orElse(null)))
                .toList();
    }

    /**
     * Whether what the council says of the lots' money can be followed.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code estimate-without-reason}, {@code estimate-must-be-positive},
     *     {@code price-maximum-above-cap}
     */
    void mustBeEstimated(PurchasingSystem system, String authority, List<Lot> lots, LocalDate day) {
        int percent = policies.on(authority, day).whole(Setting.ESTIMATE_DIFFERS_PERCENT);
        for (var estimate : estimates(system, lots)) {
            mustKeepTheCap(estimate);
            estimate.mustBeReasoned(percent);
        }
    }

    /** As the purchasing system caps their categories today. */
    List<Lot> capped(PurchasingSystem system, List<Lot> lots) {
        return lots.stream()
                .map(lot -> lot.capped(system.priceCap(lot.support().category()).orElse(null)))
                .toList();
    }

    /** Of an amendment, which says nothing of the estimate. */
    void mustKeepTheCap(CallOff callOff, List<Lot> lots) {
        estimates(systemOf(callOff), lots).forEach(Procurements::mustKeepTheCap);
    }

    private static void mustKeepTheCap(Estimate estimate) {
        estimate.mustBeWithinReach();
        var lot = estimate.lot();
        var cap = estimate.cap();
        var category = lot.support().category();
        var most = lot.priceMaximum();
        if (most != null && cap != null && most.isMoreThan(cap)) {
            throw new LotRefused.PriceMaximumAboveCap(lot.number(), most, cap, category).refused();
        }
        var least = lot.priceMinimum();
        if (least != null && cap != null && least.isMoreThan(cap)) {
            throw new LotRefused.PriceMinimumAboveCap(lot.number(), least, cap, category).refused();
        }
    }

    public Regime regimeOf(CallOff callOff) {
        return systemOf(callOff).regime();
    }

    PurchasingSystem systemOf(CallOff callOff) {
        return system(callOff.commission().purchasingSystemId());
    }

    PurchasingSystem system(UUID id) {
        return market.system(id).orElseThrow(() -> new NotFound("purchasing system", id).refused());
    }
}
