package org.opendps.registry.support;

import org.opendps.blocks.problem.Refusal;

record OfficerNotActive(String name) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not active";
    }

    @Override
    public String detail() {
        return name + " helps nobody at present. Choose an active support officer, or make this one active first.";
    }
}
