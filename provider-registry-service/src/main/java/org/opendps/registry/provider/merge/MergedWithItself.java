package org.opendps.registry.provider.merge;

import org.opendps.blocks.problem.Refusal;

record MergedWithItself() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "One provider, not two";
    }

    @Override
    public String detail() {
        return "A provider cannot be merged into itself. Name the one that carries on in the path and the duplicate in the body.";
    }
}
