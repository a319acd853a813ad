package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record SessionsDiffer(List<LocalDate> planned, List<LocalDate> returned) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not the planned sessions";
    }

    @Override
    public String detail() {
        return "Say for each planned session what became of it, once each. Planned were " + planned + ", returned were "
                + returned + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("planned", planned, "returned", returned);
    }
}
