package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Days to bid are a matter of the notice under the Public Contracts Regulations 2015 only. */
public record TenderDaysNotStated(String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No days to bid in this notice";
    }

    @Override
    public String detail() {
        return "Only a dynamic purchasing system of 2015 has days to bid of its own. Leave tenderDays out: under this regime"
                + " the least time for a call-off is a setting of the council that calls off.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
