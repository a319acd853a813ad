package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record SessionsChangedSince(List<LocalDate> planned, List<LocalDate> returned) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The placement was changed after this return";
    }

    @Override
    public String detail() {
        return "Returned were " + returned + "; planned and not accounted for are now "
                + (planned.isEmpty() ? "none" : planned)
                + ". Reject the return with that reason: the provider can then return what is planned.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("planned", planned, "returned", returned);
    }
}
