package org.opendps.registry.panel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record AgendaUnsound(List<UUID> applications) implements Refusal {

    static void check(List<UUID> strangers) {
        if (!strangers.isEmpty()) {
            throw new AgendaUnsound(strangers).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an application to this system";
    }

    @Override
    public String detail() {
        return "A panel decides on applications that its purchasing system has received. Take these off the agenda: "
                + String.join(", ", applications.stream().map(UUID::toString).toList()) + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("applications", applications);
    }
}
