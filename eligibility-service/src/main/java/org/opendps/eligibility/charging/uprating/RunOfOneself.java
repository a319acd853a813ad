package org.opendps.eligibility.charging.uprating;

import org.opendps.blocks.problem.Refusal;

record RunOfOneself() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Another officer approves";
    }

    @Override
    public String detail() {
        return "Whoever prepared a re-assessment does not apply it. Ask another practitioner of the council.";
    }
}
