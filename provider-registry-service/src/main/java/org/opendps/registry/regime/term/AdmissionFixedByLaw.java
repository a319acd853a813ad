package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record AdmissionFixedByLaw(AdmissionDuringTerm only, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The regime settles admission";
    }

    @Override
    public String detail() {
        return "Under this regime admissionDuringTerm can only be " + only + ". Send that, or leave it out.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("admissionDuringTerm", only, "citation", citation);
    }
}
