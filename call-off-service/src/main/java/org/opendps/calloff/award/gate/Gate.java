package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Market.Standing;
import org.opendps.calloff.regime.Bidders.Circle;

/** Looks at everything that has to be in order before an award. */
@ApplicationScoped
public class Gate {

    private static final String RATE = "Domain rule R9.8; the price cap of the purchasing system's category";
    private static final String PLACES = "The places that the member says it has, in the registry";
    private static final String OPEN_TO_ALL = "Procurement Act 2023 s.85";

    /** Of what was agreed before the regime was kept. */
    private static final String ANY_REGIME = "PCR 2015 reg 34(21); Procurement Act 2023 s.34(3), s.45";

    private final Market market;
    private final SupplierLines supplier;
    private final PersonLines person;
    private final ConflictLine conflicts;
    private final FreePlaces places;
    private final NoticeLines notices;

    Gate(
            Market market,
            SupplierLines supplier,
            PersonLines person,
            ConflictLine conflicts,
            FreePlaces places,
            NoticeLines notices) {
        this.market = market;
        this.supplier = supplier;
        this.person = person;
        this.conflicts = conflicts;
        this.places = places;
        this.notices = notices;
    }

    /** Every line, in order or not. */
    public List<GateLine> look(Candidate candidate) {
        return List.of(
                member(candidate),
                supplier.exclusion(candidate),
                supplier.documents(candidate),
                supplier.information(candidate),
                supplier.goesOn(candidate),
                conflicts.look(candidate),
                person.budget(candidate),
                person.transition(candidate),
                person.decision(candidate),
                rate(candidate),
                place(candidate),
                notices.transparency(candidate),
                notices.tender(candidate));
    }

    /**
     * What is not in order any more of what can change after an award was approved, by the checks that it was approved by or
     * that were made since.
     *
     * @param candidate as on the day of the approval
     */
    public List<GateLine> lacksSince(Candidate candidate) {
        return Stream.of(
                        member(candidate),
                        supplier.exclusion(candidate),
                        supplier.documents(candidate),
                        supplier.information(candidate),
                        supplier.goesOn(candidate),
                        conflicts.look(candidate),
                        person.budget(candidate),
                        person.decision(candidate))
                .filter(line -> !line.passed())
                .toList();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code award-gate-closed} with every line that failed */
    public List<GateLine> mustLet(Candidate candidate) {
        var lines = look(candidate);
        var failed = lines.stream().filter(line -> !line.passed()).toList();
        if (!failed.isEmpty()) {
            throw new GateRefused.AwardGateClosed(failed).refused();
        }
        return lines;
    }

    private GateLine member(Candidate candidate) {
        var callOff = candidate.callOff();
        var support = callOff.lot(candidate.lot()).support();
        if (callOff.commission().route() == Route.USER_CHOICE) {
            return candidate.passed(
                    What.MEMBER_ACTIVE,
                    "The person chose: membership is not asked for.",
                    "Procurement Act 2023 Sch 5 paras 15 to 17");
        }
        if (callOff.published().bidders() == Circle.EVERYBODY) {
            return candidate.passed(What.MEMBER_ACTIVE, "It was open to everybody.", OPEN_TO_ALL);
        }
        var standing = market.standing(
                callOff.commission().purchasingSystemId(), candidate.providerId(), support.category(), support.area());
        var regime = callOff.published().regime();
        var law = regime == null ? ANY_REGIME : regime.law().membership();
        return standing == Standing.MEMBER
                ? candidate.passed(What.MEMBER_ACTIVE, "The provider is an active member.", law)
                : candidate.failed(
                        What.MEMBER_ACTIVE,
                        "The provider is no active member for " + support.category() + " in " + support.area()
                                + ": reinstate it, or award to another.",
                        law);
    }

    /** Of a group all that are bought, on each of its days. */
    private GateLine place(Candidate candidate) {
        var callOff = candidate.callOff();
        var lot = callOff.lot(candidate.lot());
        var support = lot.support();
        return places.lacking(
                        callOff.authority(),
                        candidate.providerId(),
                        support.days(),
                        candidate.from(),
                        support.until(),
                        lot.places())
                .map(why -> candidate.failed(What.PLACE_FREE, why, PLACES))
                .orElseGet(() -> candidate.passed(
                        What.PLACE_FREE,
                        (lot.places() == 1 ? "A place is" : lot.places() + " places are")
                                + " free on each day, as far as places are known.",
                        PLACES));
    }

    /** The cap is of a session; what is paid once has room below it, and above it only what the lot said beforehand. */
    private GateLine rate(Candidate candidate) {
        var callOff = candidate.callOff();
        var lot = callOff.lot(candidate.lot());
        var category = lot.support().category();
        var found =
                market.system(callOff.commission().purchasingSystemId()).flatMap(system -> system.priceCap(category));
        if (found.isEmpty()) {
            return candidate.passed(What.RATE_WITHIN_CAP, "The category has no price cap.", RATE);
        }
        var cap = found.get();
        if (candidate.price().isMoreThan(cap)) {
            return candidate.failed(
                    What.RATE_WITHIN_CAP,
                    "The price of " + candidate.price().shown() + " is above the cap of " + cap.shown() + " for "
                            + category + ".",
                    RATE);
        }
        var whole = lot.wholeAt(cap);
        var compared = candidate.whole().shown() + " for the whole lot, "
                + candidate.once().shown()
                + " paid once among it, and " + whole.shown() + " for its sessions at the cap"
                + (lot.oneOffMaximum() == null
                        ? ""
                        : " and the " + lot.oneOffMaximum().shown() + " that it takes once");
        return candidate.whole().isMoreThan(whole)
                ? candidate.failed(
                        What.RATE_WITHIN_CAP,
                        "What is paid once takes the price above the cap of " + cap.shown() + " for " + category
                                + ": compared are " + compared
                                + ". Withdraw the recommendation and award to another, or call it off anew with a"
                                + " oneOffMaximum that bidders know of.",
                        RATE)
                : candidate.passed(
                        What.RATE_WITHIN_CAP,
                        candidate.price().shown() + " is within the cap of " + cap.shown()
                                + (candidate.once().isPositive() ? ": compared are " + compared : "") + ".",
                        RATE);
    }
}
