package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;

/**
 * The public fact about a direct payment or an individual service fund, on {@code finance.direct-payment.v1}: for a
 * reference, and no name.
 *
 * @param amount what was paid or recovered now; null of an approval
 * @param years what of each financial year is committed and spent by now
 */
record FundEvent(
        Kind kind,
        UUID scheduleId,
        int version,
        String authority,
        UUID personRef,
        FundKind fund,
        @Nullable UUID providerId,
        UUID budgetId,
        List<FundRate> rates,
        @Nullable Money amount,
        LocalDate on,
        Money paid,
        List<FundYear> years)
        implements PublicEvent {

    /** What happened to it. */
    enum Kind {
        DIRECT_PAYMENT_APPROVED,
        DIRECT_PAYMENT_PAID,
        DIRECT_PAYMENT_RECOVERED,
        /** Another financial year has begun: what is due in it is committed. */
        DIRECT_PAYMENT_CARRIED_ON
    }

    static FundEvent of(Kind kind, PaymentSchedule of, int version, @Nullable Money amount, LocalDate on) {
        return new FundEvent(
                kind,
                of.id(),
                version,
                of.authority(),
                of.personRef(),
                of.kind(),
                of.providerId(),
                of.budgetId(),
                of.rates(),
                amount,
                on,
                of.paid(),
                of.years());
    }

    @Override
    public String topic() {
        return "finance.direct-payment.v1";
    }

    @Override
    public UUID key() {
        return scheduleId;
    }
}
