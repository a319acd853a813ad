package org.opendps.blocks.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One decision of a council: the settings that it changed. */
public record PolicyView(
        UUID id, LocalDate from, String reason, Map<String, String> settings, String setBy, Instant setAt) {

    static PolicyView of(CouncilPolicy policy) {
        return new PolicyView(
                policy.id(), policy.startsOn(), policy.reason(), policy.settings(), policy.setBy(), policy.setAt());
    }
}
