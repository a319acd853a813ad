package org.opendps.calloff.competition.fault;

import java.time.Instant;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** Why a fault does not move a deadline. */
sealed interface ExtensionRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 */
    static void check(SystemFaultRequest fault, Instant bidsDue, Instant now) {
        var from = fault.from().toInstant();
        var wanted = fault.bidsDue().toInstant();
        if (!fault.until().toInstant().isAfter(from) || from.isAfter(now)) {
            throw new FaultPeriodUnsound().refused();
        }
        if (from.isAfter(bidsDue)) {
            throw new FaultAfterTheDeadline(bidsDue).refused();
        }
        if (!wanted.isAfter(bidsDue) || !wanted.isAfter(now)) {
            throw new ExtensionMustBeLater(bidsDue).refused();
        }
    }

    record FaultPeriodUnsound() implements ExtensionRefused {

        @Override
        public String title() {
            return "When was the fault?";
        }

        @Override
        public String detail() {
            return "A fault ends after it began, and it has begun. Correct from and until.";
        }
    }

    record FaultAfterTheDeadline(Instant bidsDue) implements ExtensionRefused {

        @Override
        public String title() {
            return "The fault came after the deadline";
        }

        @Override
        public String detail() {
            return "Bids were due at " + London.shown(bidsDue) + ", and the fault began later: it kept nobody out.";
        }
    }

    record ExtensionMustBeLater(Instant bidsDue) implements ExtensionRefused {

        @Override
        public String title() {
            return "The new deadline must be later";
        }

        @Override
        public String detail() {
            return "Choose a time that is ahead, and later than " + London.shown(bidsDue)
                    + ": an extension only ever gives time.";
        }
    }
}
