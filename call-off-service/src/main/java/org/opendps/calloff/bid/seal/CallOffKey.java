package org.opendps.calloff.bid.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The public half of a call-off's key pair. The private half has no field: only {@link KeyRelease} reads it. */
@Entity
@Table(name = "bid_key")
class CallOffKey {

    @Id
    private UUID callOffId;

    private byte[] publicKeyset;

    protected CallOffKey() {}

    byte[] publicKeyset() {
        return publicKeyset;
    }
}
