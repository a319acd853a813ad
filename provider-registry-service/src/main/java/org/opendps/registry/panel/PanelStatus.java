package org.opendps.registry.panel;

import java.util.List;

/** The life of a panel's session. */
public enum PanelStatus {
    PLANNED,
    HELD,
    CANCELLED;

    public List<PanelStatus> next() {
        return switch (this) {
            case PLANNED -> List.of(HELD, CANCELLED);
            case HELD, CANCELLED -> List.of();
        };
    }
}
