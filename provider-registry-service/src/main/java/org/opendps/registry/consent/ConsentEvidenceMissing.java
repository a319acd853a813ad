package org.opendps.registry.consent;

import org.opendps.blocks.problem.Refusal;

record ConsentEvidenceMissing(How how) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Where is it written down?";
    }

    @Override
    public String detail() {
        return "Consent by " + how
                + " needs a note of evidence: who took the call and when, or where the paper is kept.";
    }
}
