package org.opendps.registry.file;

import org.opendps.blocks.problem.Refusal;

record FileDestroyed() implements Refusal {

    @Override
    public int status() {
        return 410;
    }

    @Override
    public String title() {
        return "The file is there no more";
    }

    @Override
    public String detail() {
        return "A copy of this may not be kept any longer. Ask the provider to show it to you.";
    }
}
