package org.opendps.calloff.award.choice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.timeline.Actor;

/** What was chosen for one lot, by whom and why. */
@Entity
@Table(name = "choice")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Choice {

    enum ChosenBy {
        PERSON,
        CARER,
        REPRESENTATIVE
    }

    @Id
    private UUID id;

    private UUID callOffId;
    private int lot;
    private UUID bidId;

    @Enumerated(EnumType.STRING)
    private ChosenBy chosenBy;

    private LocalDate chosenOn;
    private String present;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant replacedAt;

    protected Choice() {}

    Choice(Bid bid, ChoiceRequest asked, Actor actor, Instant at) {
        this.id = Ids.next();
        this.callOffId = bid.callOffId();
        this.lot = bid.lot();
        this.bidId = bid.id();
        this.chosenBy = asked.chosenBy();
        this.chosenOn = asked.chosenOn();
        this.present = asked.present();
        this.reason = asked.reason();
        this.recordedBy = actor.name();
        this.recordedAt = at;
    }

    /** Another choice takes its place. */
    void replace(Instant at) {
        replacedAt = at;
    }

    UUID bidId() {
        return bidId;
    }

    ChoiceView view() {
        return new ChoiceView(callOffId, lot, bidId, chosenBy, chosenOn, present, reason, recordedBy, recordedAt);
    }
}
