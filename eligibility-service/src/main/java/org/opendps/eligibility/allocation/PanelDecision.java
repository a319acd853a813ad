package org.opendps.eligibility.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.blocks.money.Money;

/**
 * What a panel said to a sum. There is no ground for sending back that the indicative budget is lower: it is no cap.
 *
 * @param ground of what was sent back
 */
record PanelDecision(
        Verdict verdict,
        @Nullable Ground ground,
        Money weekly,
        @ShownOnce String reason,
        String decidedBy,
        Instant decidedAt) {

    enum Verdict {
        AGREED,
        SENT_BACK
    }

    enum Ground {
        COST_NOT_EVIDENCED,
        NEEDS_NOT_ELIGIBLE,
        NEEDS_MET_ANOTHER_WAY,
        NEEDS_NOT_SUFFICIENTLY_MET
    }
}
