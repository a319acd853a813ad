package org.opendps.calloff.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TransitionNotReady(List<String> missing, LocalDate day) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Not before assessment and support plan";
    }

    @Override
    public String detail() {
        return "Nothing changes for this person before assessment and support plan are dated. On " + day
                + " there is no " + String.join(" and no ", missing) + ". Complete it first, then ask again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing, "citation", "Care Act 2014 s.9, s.25, s.27(4)");
    }
}
