package org.opendps.calloff.award.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.evaluation.BidBack;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Somebody who was there records what was chosen. Until it is recommended, another choice takes its place. */
@ApplicationScoped
@Transactional
class Choosing {

    private final Competitions competitions;
    private final BidBook bids;
    private final Standings standings;
    private final Choices choices;
    private final Timeline timeline;
    private final InstantSource clock;

    Choosing(
            Competitions competitions,
            BidBook bids,
            Standings standings,
            Choices choices,
            Timeline timeline,
            InstantSource clock) {
        this.competitions = competitions;
        this.bids = bids;
        this.standings = standings;
        this.choices = choices;
        this.timeline = timeline;
        this.clock = clock;
    }

    Choice choose(UUID callOffId, String authority, Actor actor, ChoiceRequest asked, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        var bid = bids.in(callOffId, asked.bidId());
        bids.mustActForNone(callOff, actor);
        mustBeUndecided(callOff, bid.lot());
        bid.mustStand("a choice");
        if (!callOff.criteria().leavesTheChoice()) {
            throw new ChoiceRefused.PersonDoesNotChoose().refused();
        }
        if (asked.chosenOn().isAfter(London.dateOf(arrived))) {
            throw new ChoiceRefused.ChosenInTheFuture().refused();
        }
        standings
                .settled(callOffId)
                .map(settled -> London.dateOf(settled.settledAt()))
                .filter(asked.chosenOn()::isBefore)
                .ifPresent(since -> {
                    throw new ChoiceRefused.ChosenBeforeTheOffers(since).refused();
                });
        mustBeAboveTheLine(callOff, bid.lot(), bid.id());
        choices.of(callOffId, bid.lot()).ifPresent(earlier -> earlier.replace(arrived));
        choices.flush();
        var choice = new Choice(bid, asked, actor, arrived);
        choices.persist(choice);
        timeline.add(callOffId, authority, Step.OFFER_CHOSEN, actor, "bid " + bid.id() + " by " + asked.chosenBy());
        return choice;
    }

    /** Whoever chose saw another ranking. */
    void forget(@Observes CallOffStepped step) {
        if (step.kind() == CallOffEvent.Kind.EVALUATION_REOPENED) {
            choices.inForce(step.callOff().id()).forEach(choice -> choice.replace(clock.instant()));
        }
    }

    void forget(@Observes BidBack back) {
        choices.of(back.callOffId(), back.lot()).ifPresent(choice -> choice.replace(clock.instant()));
    }

    private static void mustBeUndecided(CallOff callOff, int lot) {
        boolean other = callOff.status() == CallOffStatus.RECOMMENDED
                && callOff.lot(lot).outcome() == LotOutcome.OPEN;
        if (!other) {
            callOff.mustBe(CallOffStatus.EVALUATED, "a choice");
        }
    }

    private void mustBeAboveTheLine(CallOff callOff, int lot, UUID bid) {
        var line = callOff.criteria().choiceLine();
        var total = standings.totals(callOff.id(), lot).getOrDefault(bid, BigDecimal.ZERO);
        if (line != null && total.compareTo(line.percent()) < 0) {
            throw new ChoiceRefused.OfferBelowLine(total, line).refused();
        }
    }
}
