package org.opendps.eligibility.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Reason;

/** A determination as it was made. The position tells which of a person's is the latest, whatever the clock said. */
@Embeddable
record Determined(
        @Enumerated(EnumType.STRING) Decision decision,
        int unableCount,
        String policyVersion,
        @JdbcTypeCode(SqlTypes.JSON) List<Reason> reasons,
        LocalDate determinedOn,
        long determinedAs) {

    static Determined of(Determination determination, LocalDate on, long position) {
        return new Determined(
                determination.decision(),
                determination.unableCount(),
                determination.policyVersion(),
                determination.reasons(),
                on,
                position);
    }
}
