package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.registry.application.decision.Reason;

/** What was decided, by whom, and why. */
@Embeddable
public record Ruling(
        @Enumerated(EnumType.STRING) Decision decision,
        @JdbcTypeCode(SqlTypes.JSON) List<Reason> reasons,
        String decidedBy,
        Instant decidedAt) {}
