package org.opendps.registry.application;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotConfirmed(String helpedBy) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The provider has not confirmed it";
    }

    @Override
    public String detail() {
        return helpedBy
                + " wrote in this application. Before it is submitted the provider confirms it with POST .../confirmation, or a support officer records how the provider did.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("helpedBy", helpedBy);
    }
}
