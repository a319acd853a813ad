package org.opendps.blocks.acting;

import org.opendps.blocks.problem.Refusal;

record MandateOnlyReads() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "This mandate is for reading only";
    }

    @Override
    public String detail() {
        return "The provider lets you read for it and not act. Ask it for a mandate with scope ACT.";
    }
}
