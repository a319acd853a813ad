package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.calloff.award.summary.Summaries;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Tells the world and the timeline what was asked of finance and what it answered. */
@ApplicationScoped
class AwardRecord {

    private static final Actor FINANCE = Actor.service("finance-service");

    private final Outbox outbox;
    private final Timeline timeline;
    private final Summaries summaries;

    AwardRecord(Outbox outbox, Timeline timeline, Summaries summaries) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.summaries = summaries;
    }

    void asked(Award award, Actor approver) {
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_RECOMMENDED));
        note(award, Step.AWARD_RESERVING, approver, award.terms().weeklyCost() + " a week asked of finance");
    }

    /** Without a standstill whoever bid is told now. */
    void confirmed(Award award, Instant at) {
        if (award.standstill().until() == null) {
            told(award, at);
        }
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_CONFIRMED));
        note(award, Step.AWARD_CONFIRMED, FINANCE, award.terms().weeklyCost() + " a week reserved");
    }

    /** Whoever bid is told now, so that the standstill is of use to them. */
    void waits(Award award, Instant at) {
        told(award, at);
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_IN_STANDSTILL));
        note(
                award,
                Step.AWARD_IN_STANDSTILL,
                FINANCE,
                "until " + award.standstill().until());
    }

    void withdrawn(Award award, Actor by, String why) {
        summaries.takeBack(award.terms().callOffId(), award.lot());
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_WITHDRAWN));
        note(award, Step.AWARD_WITHDRAWN, by, why);
    }

    void refused(Award award, MoneyMissing why) {
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_REFUSED));
        note(award, Step.AWARD_REFUSED, FINANCE, why.limit() + ": " + why.reason());
    }

    void firmed(Award award, CommitmentHeard heard) {
        note(
                award,
                Step.COMMITMENT_FIRMED,
                FINANCE,
                heard.amount() == null ? "committed" : heard.amount() + " committed");
    }

    private void told(Award award, Instant at) {
        if (award.bidId() != null) {
            summaries.release(award.terms().callOffId(), award.lot(), award.bidId(), at);
        }
    }

    private void note(Award award, Step step, Actor by, String detail) {
        timeline.add(award.terms().callOffId(), award.terms().authority(), step, by, detail);
    }
}
