package org.opendps.registry.acting;

import org.opendps.blocks.problem.Refusal;

record MandateOnlyReads() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "The mandate is for reading only";
    }

    @Override
    public String detail() {
        return "This provider lets your portal read, not act. Ask its administrator for a mandate with the scope ACT.";
    }
}
