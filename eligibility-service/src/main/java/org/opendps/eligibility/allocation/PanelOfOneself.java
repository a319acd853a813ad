package org.opendps.eligibility.allocation;

import org.opendps.blocks.problem.Refusal;

record PanelOfOneself() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Another officer decides";
    }

    @Override
    public String detail() {
        return "Whoever proposed a sum does not decide on it for the panel. Ask another practitioner of the council.";
    }
}
