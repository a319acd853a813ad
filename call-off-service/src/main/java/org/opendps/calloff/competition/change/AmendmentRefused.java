package org.opendps.calloff.competition.change;

import java.time.Instant;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** Why a call-off is not amended. */
sealed interface AmendmentRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NothingAmended() implements AmendmentRefused {

        @Override
        public String title() {
            return "Nothing would change";
        }

        @Override
        public String detail() {
            return "The call-off says all this already. Name what is to be otherwise.";
        }
    }

    record LotAmendedTwice(int lot) implements AmendmentRefused {

        @Override
        public String title() {
            return "A lot is named twice";
        }

        @Override
        public String detail() {
            return "Two changes are for lot " + lot + ", and bidders could not tell which holds. Say all of it in one.";
        }
    }

    record MaterialByNature(String field) implements AmendmentRefused {

        @Override
        public String title() {
            return "Bidders could want to bid otherwise";
        }

        @Override
        public String detail() {
            return "A change of " + field + " can change what somebody bids. Say that it is material and give a later"
                    + " deadline: bids that were submitted will have to be confirmed.";
        }
    }

    record DeadlineNeverEarlier(Instant bidsDue) implements AmendmentRefused {

        @Override
        public String title() {
            return "A deadline never comes earlier";
        }

        @Override
        public String detail() {
            return "Bids are due on " + London.inWords(bidsDue)
                    + ", and everybody was told so. Choose that or a later time.";
        }
    }

    record MoreTimeForWhatIsMaterial(Instant bidsDue) implements AmendmentRefused {

        @Override
        public String title() {
            return "More time for what is material";
        }

        @Override
        public String detail() {
            return "Bids are due on " + London.inWords(bidsDue)
                    + ". After a material amendment bidders get more time: choose" + " a later deadline.";
        }
    }
}
