package org.opendps.registry.panel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NotOnTheAgenda(List<UUID> applications) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not on the agenda";
    }

    @Override
    public String detail() {
        return "These applications are not on the agenda of this panel: put them there first, or decide on each by itself.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("applications", applications);
    }
}
