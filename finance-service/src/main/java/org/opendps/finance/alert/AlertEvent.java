package org.opendps.finance.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** The public fact that something should be looked at, on {@code finance.alert.v1}: once, until it is so again. */
record AlertEvent(
        AlertKind kind,
        UUID alertId,
        String authority,
        UUID subjectId,
        @Nullable FinancialYear financialYear,
        @Nullable Integer threshold,
        @Nullable Money amount,
        String detail,
        LocalDate raisedOn)
        implements PublicEvent {

    static final String TOPIC = "finance.alert.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return subjectId;
    }
}
