package org.opendps.calloff.placement.extension;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ExtensionTooLong(LocalDate latest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too far away";
    }

    @Override
    public String detail() {
        return "A placement is extended until " + latest + " at the latest. Check the year.";
    }
}
