package org.opendps.registry.file;

import org.opendps.blocks.problem.Refusal;

record FileQuarantined() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The file is quarantined";
    }

    @Override
    public String detail() {
        return "Nobody can read this file until the virus scanner has seen it. Try again in some minutes.";
    }
}
