package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record AdmissionNotInNotice(AdmissionDuringTerm asked, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Admission during the term needs its notice";
    }

    @Override
    public String detail() {
        return "Admission " + asked
                + " during the term of a light-touch framework is possible only when the tender notice"
                + " described it. Give the notice's number as noticeReference, or choose NONE.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
