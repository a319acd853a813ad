package org.opendps.eligibility.assessment.recording;

import org.opendps.blocks.problem.Refusal;

record OtherPersonsAssessment() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an earlier assessment of this person";
    }

    @Override
    public String detail() {
        return "A draft takes over the form of an assessment of the same person, as adult or as carer alike. Leave"
                + " basedOn out to begin with an empty form.";
    }
}
