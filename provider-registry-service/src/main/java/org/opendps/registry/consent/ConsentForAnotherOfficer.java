package org.opendps.registry.consent;

import org.opendps.blocks.problem.Refusal;

record ConsentForAnotherOfficer(String officer) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Consent for another officer";
    }

    @Override
    public String detail() {
        return "You record consent for yourself and your own council only, not for " + officer
                + ". Each officer asks the provider.";
    }
}
