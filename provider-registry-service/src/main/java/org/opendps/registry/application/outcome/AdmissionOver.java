package org.opendps.registry.application.outcome;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.purchasing.Listing;

/** Whatever was applied for before: into a system that is closed or has run out nobody is admitted any more. */
record AdmissionOver(Listing system, LocalDate today) implements Refusal {

    static void check(Listing system, LocalDate today) {
        if (!system.isOpenOn(today)) {
            throw new AdmissionOver(system, today).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nobody is admitted any more";
    }

    @Override
    public String detail() {
        return "The purchasing system is " + system.status() + " and its last day is " + system.validUntil()
                + ", so nobody is admitted on " + today + ". Refuse the application with that as its reason.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "systemStatus", system.status(),
                "validUntil", system.validUntil(),
                "citation", system.regime().admissionCitation());
    }
}
