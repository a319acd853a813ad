package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record WindowsNotProvided(AdmissionDuringTerm admission, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No entry windows in this system";
    }

    @Override
    public String detail() {
        return "Admission is " + admission + " here, so entry windows mean nothing. Leave entryWindows out.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("admissionDuringTerm", admission, "citation", citation);
    }
}
