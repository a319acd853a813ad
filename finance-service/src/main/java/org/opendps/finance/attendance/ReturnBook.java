package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.attendance.missing.Watching;

/** Keeps returns, and tells of each step. */
@ApplicationScoped
class ReturnBook {

    private final AttendanceReturns returns;
    private final Watching watching;
    private final Outbox outbox;

    ReturnBook(AttendanceReturns returns, Watching watching, Outbox outbox) {
        this.returns = returns;
        this.watching = watching;
        this.outbox = outbox;
    }

    /** For a change by that council. */
    AttendanceReturn held(String authority, UUID id) {
        var submitted = returns.getForChange(id);
        if (!submitted.authority().equals(authority)) {
            throw new NotFound("attendance return", id).refused();
        }
        return submitted;
    }

    void submitted(AttendanceReturn submitted, Instant at) {
        returns.keepNew(submitted);
        watching.returned(submitted.placementId(), submitted.providerId(), submitted.weekStarting(), at);
        outbox.announce(AttendanceEvent.of(submitted));
    }

    void approved(AttendanceReturn approved) {
        returns.flush();
        outbox.announce(AttendanceEvent.of(approved));
    }

    /** Its week is missing again, when its cut-off is past. */
    void rejected(AttendanceReturn rejected) {
        returns.flush();
        watching.look(rejected.placementId());
        outbox.announce(AttendanceEvent.of(rejected));
    }
}
