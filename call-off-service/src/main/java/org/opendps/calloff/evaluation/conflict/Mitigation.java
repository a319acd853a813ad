package org.opendps.calloff.evaluation.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.opendps.calloff.evaluation.conflict.MitigationRequest.Consequence;

/** What a commissioner decided about somebody's conflict. */
@Embeddable
public record Mitigation(
        @Enumerated(EnumType.STRING) Consequence consequence,
        String measure,
        @Column(name = "mitigated_by") String by,
        @Column(name = "mitigated_at") Instant at) {}
