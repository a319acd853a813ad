package org.opendps.calloff.competition.invited;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a provider bids for a lot to which nobody invited it: told to nobody before the opening. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // read by queries only
class Newcomer {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID providerId;
    private int lot;
    private String standing;
    private Instant cameAt;

    protected Newcomer() {}
}
