package org.opendps.registry.application;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.purchasing.Listing;

record AdmissionNotOpen(Listing system, LocalDate today) implements Refusal {

    static void check(Listing system, LocalDate today) {
        if (!system.admitsOn(today)) {
            throw new AdmissionNotOpen(system, today).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not open for applications";
    }

    @Override
    public String detail() {
        return "The purchasing system is " + system.status() + ", runs from " + system.validFrom() + " to "
                + system.validUntil() + " and admits " + system.admissionDuringTerm()
                + " during its term, so it takes no applications on " + today + ". Ask the council when it will.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "systemStatus", system.status(),
                "admissionDuringTerm", system.admissionDuringTerm(),
                "validFrom", system.validFrom(),
                "validUntil", system.validUntil(),
                "citation", system.regime().admissionCitation());
    }
}
