package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RegimeClosed(LocalDate since) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No new dynamic purchasing system";
    }

    @Override
    public String detail() {
        return "A system of the Public Contracts Regulations lives on only when its contract notice was submitted before "
                + since
                + ": give that date as contractNoticeSubmittedOn. A new system needs a regime of the Procurement"
                + " Act 2023.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "SI 2024/716 reg 5");
    }
}
