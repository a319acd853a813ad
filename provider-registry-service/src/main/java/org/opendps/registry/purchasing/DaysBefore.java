package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many days before the end of a system, and before a reopening is due, it is told; the council's policy. */
@ApplicationScoped
public class DaysBefore {

    private final List<Integer> end;

    DaysBefore(@ConfigProperty(name = "dps.registry.days-before-end") List<Integer> end) {
        this.end = List.copyOf(end);
    }

    public List<Integer> end() {
        return end;
    }
}
