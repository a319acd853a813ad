package org.opendps.registry.document;

import org.opendps.blocks.problem.Refusal;

record DocumentConfidential() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "The document is confidential";
    }

    @Override
    public String detail() {
        return "Only its owner and those who decide at a council that was handed it may read it. Ask the owner.";
    }
}
