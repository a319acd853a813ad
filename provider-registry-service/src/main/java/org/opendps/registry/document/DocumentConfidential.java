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
        return "Only its owner reads it, and those who decide at a council that its owner applies to or is a member of, or that was handed it. Ask the owner.";
    }
}
