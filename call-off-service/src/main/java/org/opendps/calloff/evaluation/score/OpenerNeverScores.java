package org.opendps.calloff.evaluation.score;

import org.opendps.blocks.problem.Refusal;

/** The other side of {@code EvaluatorNeverOpens}: roles may change between the opening and the scores. */
record OpenerNeverScores(String name) implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Openers never score";
    }

    @Override
    public String detail() {
        return name + " opened the bids of this call-off, so others score them.";
    }
}
