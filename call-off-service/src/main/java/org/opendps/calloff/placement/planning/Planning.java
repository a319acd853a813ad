package org.opendps.calloff.placement.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Set;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Market.Standing;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.regime.Bidders.Circle;
import org.opendps.calloff.timeline.Actor;

/** A confirmed award becomes a placement in the award's own transaction: there is never the one without the other. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Planning {

    private final PlacementBook book;
    private final Competitions competitions;
    private final FirstReview firstReview;
    private final Supply supply;
    private final Market market;
    private final InstantSource clock;

    Planning(
            PlacementBook book,
            Competitions competitions,
            FirstReview firstReview,
            Supply supply,
            Market market,
            InstantSource clock) {
        this.book = book;
        this.competitions = competitions;
        this.firstReview = firstReview;
        this.supply = supply;
        this.market = market;
        this.clock = clock;
    }

    /** Places of a group or block are nobody's: nobody's outcomes are reviewed. */
    void plan(@Observes AwardConfirmed award) {
        var terms = award.terms();
        var callOff = competitions.locked(terms.callOffId());
        var arrangement = Arrangement.of(
                        terms.providerId(),
                        terms.days(),
                        terms.unitCost(),
                        terms.vatCode(),
                        terms.budgetId(),
                        terms.fundingRoute(),
                        basis(callOff, terms))
                .forPlaces(terms.places())
                .at(callOff.lot(award.lot()).support().parts());
        var subject = new Subject(
                terms.authority(),
                terms.callOffId(),
                terms.personRef(),
                terms.category(),
                terms.area(),
                terms.closedOnBankHolidays(),
                Origin.AWARD,
                null,
                null,
                null,
                null,
                terms.oneOffCost());
        var placement = new Placement(
                award.placementId(), subject, terms.from(), terms.until(), arrangement, London.today(clock));
        placement.awarded(award.awardId());
        if (!subject.isOfAGroup()) {
            firstReview.plan(placement);
        }
        book.begin(
                placement,
                Schedule.agreed(terms.from(), terms.until(), arrangement),
                new Cause(award.awardId(), TermKind.AGREED, null, null, Actor.SELF.name(), clock.instant()),
                PlacementEvent.Kind.PLACEMENT_PLANNED,
                Actor.SELF);
    }

    /**
     * The award holds its call-off already. Whom a person chooses need not be a member, nor who wins what is open to
     * everybody: that is bought outside of the system.
     */
    private Basis basis(CallOff callOff, Terms terms) {
        return switch (callOff.commission().route()) {
            case URGENT_INTERIM -> Basis.INTERIM;
            case USER_CHOICE -> isMember(terms) ? Basis.FRAMEWORK : Basis.SPOT;
            case MINI_COMPETITION -> wonAsMember(callOff, terms) ? Basis.FRAMEWORK : Basis.SPOT;
            case AGREED_RATE -> Basis.FRAMEWORK;
        };
    }

    private boolean wonAsMember(CallOff callOff, Terms terms) {
        var system = callOff.commission().purchasingSystemId();
        return callOff.published().bidders() != Circle.EVERYBODY
                || market.standing(system, terms.providerId(), terms.category(), terms.area()) == Standing.MEMBER;
    }

    private boolean isMember(Terms terms) {
        return !supply.active(Set.of(terms.providerId()), terms.authority(), terms.category(), terms.area())
                .isEmpty();
    }
}
