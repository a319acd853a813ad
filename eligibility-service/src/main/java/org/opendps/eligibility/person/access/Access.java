package org.opendps.eligibility.person.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Somebody looked at a person, or tried to. Never changed, and never removed. */
@Entity
public class Access {

    static final String REASON = "access.reason";

    @Id
    private UUID id;

    /** Read by queries only, as the subject is. */
    @SuppressWarnings("UnusedVariable")
    private UUID personRef;

    private Instant at;
    private String username;

    @SuppressWarnings("UnusedVariable")
    private String subject;

    private String roles;
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String what;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** While a restricted record was open to this caller by a broken glass. */
    private boolean throughBrokenGlass;

    /** Closed with the person's key: it may say something of the person. */
    private byte @Nullable [] reason;

    private @Nullable Instant openUntil;

    protected Access() {}

    Access(UUID personRef, Who who, Purpose purpose, String what, Outcome outcome, Instant at) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.at = at;
        this.username = who.username();
        this.subject = who.subject();
        this.roles = who.roles();
        this.authority = who.authority();
        this.purpose = purpose;
        this.what = what;
        this.outcome = outcome;
    }

    Access throughBrokenGlass(boolean broken) {
        throughBrokenGlass = broken;
        return this;
    }

    Access because(byte[] closedReason, Instant until) {
        reason = closedReason;
        openUntil = until;
        return this;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    public String roles() {
        return roles;
    }

    public Optional<String> authority() {
        return Optional.ofNullable(authority);
    }

    public Purpose purpose() {
        return purpose;
    }

    public String what() {
        return what;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean isThroughBrokenGlass() {
        return throughBrokenGlass;
    }

    Optional<byte[]> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Instant> openUntil() {
        return Optional.ofNullable(openUntil);
    }
}
