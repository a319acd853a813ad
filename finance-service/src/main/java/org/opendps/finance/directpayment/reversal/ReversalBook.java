package org.opendps.finance.directpayment.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.finance.officer.Officer;

/** Keeps what was reversed, inside the transaction of the use case. */
@ApplicationScoped
public class ReversalBook {

    private final Reversals reversals;
    private final InstantSource clock;

    ReversalBook(Reversals reversals, InstantSource clock) {
        this.reversals = reversals;
        this.clock = clock;
    }

    public void write(String authority, UUID scheduleId, Reversed what, String reason, Officer by) {
        reversals.persist(new Reversal(authority, scheduleId, what, reason, by.name(), clock.instant()));
    }
}
