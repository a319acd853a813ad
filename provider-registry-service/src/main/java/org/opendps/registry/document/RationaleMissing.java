package org.opendps.registry.document;

import org.opendps.blocks.problem.Refusal;

record RationaleMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A reason for confidentiality is missing";
    }

    @Override
    public String detail() {
        return "Say in rationale why not everybody may read this document, or leave it open.";
    }
}
