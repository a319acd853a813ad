package org.opendps.calloff.competition.course;

import java.time.Instant;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** Why dates of a call-off do not do. */
public sealed interface TimingRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record DeadlineMustBeAhead(Instant bidsDue) implements TimingRefused {

        @Override
        public String title() {
            return "The deadline must be ahead";
        }

        @Override
        public String detail() {
            return "Bids would be due on " + London.inWords(bidsDue) + ", which is not ahead. Choose a later time.";
        }
    }

    record QuestionsAfterDeadline(Instant questionsDue, Instant bidsDue) implements TimingRefused {

        @Override
        public String title() {
            return "Questions end before bids are due";
        }

        @Override
        public String detail() {
            return "Questions would be taken until " + London.inWords(questionsDue) + ", after bids are due on "
                    + London.inWords(bidsDue) + ". Choose an earlier end of questions.";
        }
    }
}
