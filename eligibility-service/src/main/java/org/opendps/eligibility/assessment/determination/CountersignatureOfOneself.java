package org.opendps.eligibility.assessment.determination;

import org.opendps.blocks.problem.Refusal;

record CountersignatureOfOneself() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Another practitioner signs";
    }

    @Override
    public String detail() {
        return "Nobody countersigns their own assessment or determination. Ask another practitioner of the council.";
    }
}
