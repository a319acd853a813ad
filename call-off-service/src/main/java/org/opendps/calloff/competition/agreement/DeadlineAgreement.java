package org.opendps.calloff.competition.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.competition.CallOff;

/**
 * That a member agreed to less time to bid, for one deadline (PCR 2015 reg 34(12)): when the deadline moves, it agrees
 * anew.
 */
@Entity
@Table(name = "deadline_agreement")
@SuppressWarnings("UnusedVariable") // some fields are read by people who look into the table
public class DeadlineAgreement {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID providerId;
    private Instant bidsDue;
    private LocalDate agreedOn;
    private String evidence;
    private String recordedBy;
    private Instant recordedAt;

    protected DeadlineAgreement() {}

    DeadlineAgreement(CallOff callOff, DeadlineAgreementRequest asked, String by, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOff.id();
        this.providerId = asked.providerId();
        this.bidsDue = callOff.bidsDue();
        this.agreedOn = asked.agreedOn();
        this.evidence = asked.evidence();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public DeadlineAgreementView view() {
        return new DeadlineAgreementView(providerId, bidsDue, agreedOn, evidence, recordedBy, recordedAt);
    }
}
