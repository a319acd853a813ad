package org.opendps.registry.support;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record MergedIntoAnother(UUID provider, UUID survivor) implements Refusal {

    static void check(UUID provider, UUID survivor) {
        if (!provider.equals(survivor)) {
            throw new MergedIntoAnother(provider, survivor).refused();
        }
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The provider is one with another";
    }

    @Override
    public String detail() {
        return "Provider " + provider + " was merged into " + survivor + ". Give that one a support officer.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("survivor", survivor);
    }
}
