package org.opendps.eligibility.referral.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.access.Who;

/** Somebody has read a referral that was not linked to a person. */
@Entity
@Table(name = "referral_reading")
class Reading {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID referralId;

    private Instant at;
    private String username;
    private String subject;
    private String roles;
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    protected Reading() {}

    Reading(UUID referralId, Who who, Purpose purpose, Instant at) {
        this.id = Ids.next();
        this.referralId = referralId;
        this.at = at;
        this.username = who.username();
        this.subject = who.subject();
        this.roles = who.roles();
        this.authority = who.authority();
        this.purpose = purpose;
    }

    Who who() {
        return new Who(username, subject, roles, authority);
    }

    Purpose purpose() {
        return purpose;
    }

    Instant at() {
        return at;
    }
}
