package org.opendps.registry.purchasing.term;

import org.opendps.blocks.problem.Refusal;

record WindowsMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Admission in windows needs windows";
    }

    @Override
    public String detail() {
        return "Give at least one of entryWindows with opensOn and closesOn, or choose another admissionDuringTerm.";
    }
}
