package org.opendps.calloff.competition.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** What the deadline forbids on either side of it. */
public sealed interface Deadline extends Refusal {

    @Override
    default int status() {
        return 409;
    }

    /** The last instant at which a bid is in time is the deadline itself. */
    record DeadlinePassed(Instant bidsDue, CallOffStatus state) implements Deadline {

        @Override
        public String title() {
            return "Too late for a bid";
        }

        @Override
        public String detail() {
            return "Bids were due on " + London.inWords(bidsDue)
                    + ". The time that counts is when your complete request" + " arrived here.";
        }

        @Override
        public Map<String, Object> facts() {
            var allowed = state.next().stream().map(Enum::name).toList();
            return Map.of(
                    "deadline", London.shown(bidsDue).toString(), "currentState", state.name(), "allowed", allowed);
        }
    }

    /** It was in time, but had to wait for whoever held the call-off, and then came to an open or an ended one. */
    record NoLongerSealed(Instant bidsDue, CallOffStatus state) implements Deadline {

        @Override
        public String title() {
            return "No longer sealed";
        }

        @Override
        public String detail() {
            return "Your request arrived before " + London.inWords(bidsDue) + ", but the call-off was " + state
                    + " before it could be taken, and to bids that were opened none is added. Tell the council, with the"
                    + " X-Request-Id of this answer.";
        }

        @Override
        public Map<String, Object> facts() {
            var allowed = state.next().stream().map(Enum::name).toList();
            return Map.of(
                    "deadline", London.shown(bidsDue).toString(), "currentState", state.name(), "allowed", allowed);
        }
    }

    record QuestionsClosed(Instant questionsDue) implements Deadline {

        @Override
        public String title() {
            return "Too late for a question";
        }

        @Override
        public String detail() {
            return "Questions were taken until " + London.inWords(questionsDue)
                    + ". What was asked and answered by then is" + " at /questions.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("deadline", London.shown(questionsDue).toString());
        }
    }

    record SealedUntil(Instant bidsDue, CallOffStatus state) implements Deadline {

        @Override
        public String title() {
            return "Sealed until the deadline";
        }

        @Override
        public String detail() {
            return "Bids are sealed until " + London.inWords(bidsDue) + ". Ask for the opening after that.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "sealedUntil", London.shown(bidsDue).toString(),
                    "currentState", state.name(),
                    "allowed", List.of(CallOffStatus.CLOSED.name()));
        }
    }
}
