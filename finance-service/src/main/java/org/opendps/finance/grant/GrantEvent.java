package org.opendps.finance.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** The public fact about a grant, on {@code finance.grant.v1}: from its award on, as it stands after each step. */
record GrantEvent(
        String kind,
        UUID grantId,
        long version,
        String authority,
        GrantSource source,
        @Nullable String area,
        @Nullable UUID providerId,
        String recipient,
        Money amount,
        Money paid,
        Money recovered,
        LocalDate from,
        LocalDate until,
        FinancialYear financialYear)
        implements PublicEvent {

    static GrantEvent of(Grant grant, String kind) {
        return new GrantEvent(
                kind,
                grant.id(),
                grant.version(),
                grant.authority(),
                grant.source(),
                grant.area(),
                grant.providerId(),
                grant.recipient(),
                grant.amount(),
                grant.paid(),
                grant.recovered(),
                grant.starts(),
                grant.ends(),
                grant.financialYear());
    }

    @Override
    public String topic() {
        return "finance.grant.v1";
    }

    @Override
    public UUID key() {
        return grantId;
    }
}
