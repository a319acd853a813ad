package org.opendps.calloff.evaluation.ranking;

import org.opendps.blocks.problem.Refusal;

/** Why bids cannot be ranked. */
sealed interface RankingRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PriceMustBeAboveZero(String bid) implements RankingRefused {

        @Override
        public String title() {
            return "A price above zero";
        }

        @Override
        public String detail() {
            return "The price of " + bid + " is not above 0.00: no price can be compared with it. Clarify it or leave"
                    + " the bid out.";
        }
    }

    record BidNamedTwice(String bid) implements RankingRefused {

        @Override
        public String title() {
            return "Two bids with one name";
        }

        @Override
        public String detail() {
            return "Two bids are called " + bid + ". Give each its own name.";
        }
    }
}
