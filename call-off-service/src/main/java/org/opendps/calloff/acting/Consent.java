package org.opendps.calloff.acting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.acting.ConsentConsumer.ConsentHeard;

/** That a provider lets a support officer of a council act for it, as the registry last told of it. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Consent {

    @Id
    private UUID consentId;

    private long version;
    private UUID providerId;
    private String officer;
    private String authority;
    private LocalDate starts;
    private LocalDate until;
    private boolean stands;

    /** When it was heard that it was taken back. */
    private @Nullable Instant endedAt;

    protected Consent() {}

    Consent(ConsentHeard heard, Instant now) {
        consentId = heard.consentId();
        take(heard, now);
    }

    /** The topic may repeat what is old. */
    void hear(ConsentHeard heard, Instant now) {
        if (heard.version() > version) {
            take(heard, now);
        }
    }

    private void take(ConsentHeard heard, Instant now) {
        version = heard.version();
        providerId = heard.providerId();
        officer = heard.officer();
        authority = heard.authority();
        starts = heard.from();
        until = heard.until();
        stands = heard.status().equals("GIVEN");
        endedAt = stands ? null : now;
    }

    boolean isInForce(LocalDate today) {
        return stands && !today.isBefore(starts) && !today.isAfter(until);
    }

    /** Whether its officer could act on that day or on any after it. */
    boolean reaches(LocalDate day) {
        return !until.isBefore(day)
                && (endedAt == null || !London.dateOf(endedAt).isBefore(day));
    }

    UUID providerId() {
        return providerId;
    }
}
