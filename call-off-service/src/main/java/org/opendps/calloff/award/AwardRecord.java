package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.calloff.award.gate.AwardNotices;
import org.opendps.calloff.award.gate.FreePlaces;
import org.opendps.calloff.award.summary.Summaries;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Tells the world and the timeline what was asked of finance and what it answered. */
@ApplicationScoped
public class AwardRecord {

    private final Outbox outbox;
    private final Timeline timeline;
    private final Summaries summaries;
    private final Awards awards;
    private final AwardNotices notices;
    private final FreePlaces places;

    AwardRecord(
            Outbox outbox,
            Timeline timeline,
            Summaries summaries,
            Awards awards,
            AwardNotices notices,
            FreePlaces places) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.summaries = summaries;
        this.awards = awards;
        this.notices = notices;
        this.places = places;
    }

    public void asked(Award award, Actor approver) {
        var terms = award.terms();
        places.keep(
                award.id(),
                terms.authority(),
                terms.providerId(),
                terms.days(),
                terms.from(),
                terms.until(),
                terms.places());
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_RECOMMENDED));
        note(award, Step.AWARD_RESERVING, approver, award.terms().weeklyCost().shown() + " a week asked of finance");
    }

    /** @param by whose step it followed from: finance's answer, a notice, or the day's end */
    public void confirmed(Award award, Actor by) {
        places.free(award.id());
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_CONFIRMED));
        note(
                award,
                Step.AWARD_CONFIRMED,
                by,
                award.terms().weeklyCost().shown() + " a week reserved, from "
                        + award.terms().from());
    }

    /** Flushes, so that what is told has its number. */
    public void waits(Award award, Actor by) {
        awards.flush();
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_IN_STANDSTILL));
        note(award, Step.AWARD_IN_STANDSTILL, by, untilWhat(award));
    }

    /** Once for each reason, however many days it lasts. */
    public void held(Award award, Actor by) {
        awards.flush();
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_IN_STANDSTILL));
        note(award, Step.AWARD_HELD, by, String.valueOf(award.heldWhy()));
    }

    private static String untilWhat(Award award) {
        var until = award.standstill().until();
        return until == null ? "until: " + award.waitsFor() : "until " + until;
    }

    public void withdrawn(Award award, Actor by, String why, Instant at) {
        places.free(award.id());
        summaries.takeBack(award.terms().callOffId(), award.lot(), why, at);
        notices.forget(award.terms().callOffId(), award.lot(), why, by.name());
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_WITHDRAWN));
        note(award, Step.AWARD_WITHDRAWN, by, why);
    }

    public void refused(Award award, MoneyMissing why) {
        places.free(award.id());
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_REFUSED));
        note(award, Step.AWARD_REFUSED, Actor.FINANCE, why.limit() + ": " + why.reason());
    }

    public void firmed(Award award, CommitmentHeard heard) {
        note(
                award,
                Step.COMMITMENT_FIRMED,
                Actor.FINANCE,
                heard.amount() == null ? "committed" : heard.amount().shown() + " committed");
    }

    /** Whoever bid is told now, so that what follows is of use to them. */
    public void told(Award award, Actor by, Instant at) {
        if (award.bidId() != null) {
            summaries.release(award.terms().callOffId(), award.lot(), award.bidId(), at);
            note(award, Step.SUMMARIES_RELEASED, by, "lot " + award.lot());
        }
    }

    /** Whoever bid for a lot that is not awarded is told why. */
    public void unawarded(UUID callOffId, int lot, String why, Instant at) {
        summaries.releaseNone(callOffId, lot, why, at);
    }

    private void note(Award award, Step step, Actor by, String detail) {
        timeline.add(award.terms().callOffId(), award.terms().authority(), step, by, detail);
    }
}
