package org.opendps.calloff.placement.extension;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ExtensionAddsNothing(LocalDate lastDay, LocalDate asked) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No day is added";
    }

    @Override
    public String detail() {
        return "The placement is agreed until " + lastDay + " already, and " + asked
                + " is not later. To end it earlier, use /end.";
    }
}
