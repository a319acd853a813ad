package org.opendps.eligibility.person.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's data key as it is stored: wrapped, until it is destroyed. */
@Entity
class PersonKey {

    @Id
    private UUID personRef;

    private String wrappedWith;
    private byte @Nullable [] wrapped;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private @Nullable Instant destroyedAt;

    protected PersonKey() {}

    PersonKey(UUID personRef, String wrappedWith) {
        this.personRef = personRef;
        this.wrappedWith = wrappedWith;
    }

    final void wrap(String with, byte[] closed) {
        this.wrappedWith = with;
        this.wrapped = closed;
    }

    void destroy(Instant at) {
        if (wrapped != null) {
            wrapped = null;
            destroyedAt = at;
        }
    }

    UUID personRef() {
        return personRef;
    }

    String wrappedWith() {
        return wrappedWith;
    }

    Optional<byte[]> wrapped() {
        return Optional.ofNullable(wrapped);
    }
}
