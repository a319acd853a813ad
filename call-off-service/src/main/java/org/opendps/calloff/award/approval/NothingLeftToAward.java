package org.opendps.calloff.award.approval;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record NothingLeftToAward(LocalDate from, LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nothing is left to award";
    }

    @Override
    public String detail() {
        return "There can be a contract from " + from + " on, and the support would end on " + until
                + ". Award it with a shorter standstill, or end the lot without an award and call it off anew.";
    }
}
