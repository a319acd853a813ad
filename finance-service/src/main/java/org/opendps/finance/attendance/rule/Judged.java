package org.opendps.finance.attendance.rule;

import org.opendps.finance.delivery.DeliveredSession.Held;
import org.opendps.finance.delivery.PaidPart;

/**
 * What is paid for a session.
 *
 * @param why the rule, in words
 */
public record Judged(Attended session, PaidPart part, String why) {

    public boolean isPaid() {
        return part.isPaid();
    }

    public Held held() {
        return new Held(session.date(), session.outcome(), session.code(), part);
    }
}
