package org.opendps.eligibility.allocation.table;

import org.opendps.blocks.problem.Refusal;

/** Names what the table has, never what was answered about somebody. */
record AnswersUnsound(String why) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The answers do not fit the questions";
    }

    @Override
    public String detail() {
        return why + " Answer each question of the table once, with one of its choices.";
    }
}
