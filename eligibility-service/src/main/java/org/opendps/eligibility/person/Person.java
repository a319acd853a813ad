package org.opendps.eligibility.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;

/** Somebody whose needs are looked at. Everywhere else the reference stands for the person. */
@Entity
@SecondaryTable(name = "person_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_ref"))
public class Person {

    private static final int LEAST_AGE = 17;

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    @Embedded
    private @Nullable Closure closure;

    private @Nullable Instant erasedAt;

    /** Closed with the person's data key. */
    @Column(table = "person_details")
    private byte @Nullable [] details;

    protected Person() {}

    /** @param personRef random, so that nothing can be read from it, not even when it was made */
    Person(UUID personRef, String authority, byte[] details) {
        this.personRef = personRef;
        this.authority = authority;
        this.status = PersonStatus.OPEN;
        this.details = details;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when somebody born on that day is too young */
    static void mustBeOldEnough(LocalDate birthDate, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        if (age < LEAST_AGE) {
            throw new AdultsOnly(age, LEAST_AGE).refused();
        }
    }

    void change(byte[] newDetails) {
        mustBeOpenFor("a change");
        details = newDetails;
    }

    public void close(Closure with) {
        become(PersonStatus.CLOSED, "closure");
        closure = with;
    }

    public void reopen() {
        become(PersonStatus.OPEN, "being opened again");
        closure = null;
    }

    public void erase(Instant at) {
        become(PersonStatus.ERASED, "erasure");
        erasedAt = at;
        details = null;
    }

    private void become(PersonStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw conflict(step);
        }
        status = wanted;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless the record is closed */
    public Closure closedFor(String step) {
        if (status != PersonStatus.CLOSED || closure == null) {
            throw conflict(step);
        }
        return closure;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless the record is open */
    void mustBeOpenFor(String step) {
        if (status != PersonStatus.OPEN) {
            throw conflict(step);
        }
    }

    private RuntimeException conflict(String step) {
        return new StateConflict("record of the person", step, status, status.next()).refused();
    }

    public UUID personRef() {
        return personRef;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    public PersonStatus status() {
        return status;
    }

    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    Optional<byte[]> details() {
        return Optional.ofNullable(details);
    }
}
