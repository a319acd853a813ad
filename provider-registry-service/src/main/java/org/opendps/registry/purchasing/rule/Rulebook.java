package org.opendps.registry.purchasing.rule;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.term.TenderDays;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** What members must meet and by what they will be judged. An application keeps the version that it was made under. */
@Embeddable
public record Rulebook(
        @JdbcTypeCode(SqlTypes.JSON) List<Condition> conditions,
        int conditionsVersion,
        @JdbcTypeCode(SqlTypes.JSON) List<AwardCriterion> awardCriteria,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable WorkingDayLimits workingDays,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Reapplication reapplication,
        @Nullable Integer memberCap,
        @Nullable BigDecimal awardFeePercent,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable TenderDays tenderDays) {

    public Rulebook with(List<Condition> changed) {
        return new Rulebook(
                changed,
                conditionsVersion + 1,
                awardCriteria,
                workingDays,
                reapplication,
                memberCap,
                awardFeePercent,
                tenderDays);
    }
}
