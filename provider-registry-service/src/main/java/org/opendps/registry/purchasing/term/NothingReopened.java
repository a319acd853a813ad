package org.opendps.registry.purchasing.term;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record NothingReopened(LocalDate awardedOn) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No reopening to award";
    }

    @Override
    public String detail() {
        return "No reopening had opened by " + awardedOn
                + " that is not awarded yet. Announce one as an entry window first.";
    }
}
