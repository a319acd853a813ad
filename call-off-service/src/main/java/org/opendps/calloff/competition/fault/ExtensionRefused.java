package org.opendps.calloff.competition.fault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
            return "Bids were due on " + London.inWords(bidsDue) + ", and the fault began later: it kept nobody out.";
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it was over before anybody could bid */
    static void mustHaveKeptOut(SystemFaultRequest fault, @Nullable Instant published) {
        if (published != null && !fault.until().toInstant().isAfter(published)) {
            throw new FaultBeforePublication(published).refused();
        }
    }

    record FaultBeforePublication(Instant published) implements ExtensionRefused {

        @Override
        public String title() {
            return "The fault was over before the publication";
        }

        @Override
        public String detail() {
            return "Bids are taken since " + London.inWords(published)
                    + ", and the fault was over by then: it kept nobody"
                    + " out. Correct from and until, or give more time with an amendment.";
        }
    }

    record ExtensionMustBeLater(Instant bidsDue) implements ExtensionRefused {

        @Override
        public String title() {
            return "The new deadline must be later";
        }

        @Override
        public String detail() {
            return "Choose a time that is ahead, and later than " + London.inWords(bidsDue)
                    + ": an extension only ever gives time.";
        }
    }
}
