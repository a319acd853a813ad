package org.opendps.registry.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record PanelView(
        UUID id,
        String authority,
        UUID purchasingSystemId,
        LocalDate heldOn,
        List<String> members,
        List<UUID> agenda,
        PanelStatus status,
        List<PanelResultView> results) {}
