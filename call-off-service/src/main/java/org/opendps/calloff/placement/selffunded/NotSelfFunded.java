package org.opendps.calloff.placement.selffunded;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record NotSelfFunded(LocalDate day) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not self-funded on that day";
    }

    @Override
    public String detail() {
        return "On " + day + " the council pays for this placement already. To change its price or budget, use a"
                + " variation.";
    }
}
