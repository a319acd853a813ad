package org.opendps.registry.application.help;

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
                + " wrote in this application. Before it is submitted somebody of the provider confirms it with POST .../confirmation, with the provider's own login, or a support officer records there who of the provider did. A portal cannot confirm it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("helpedBy", helpedBy);
    }
}
