package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/**
 * The public fact about a direct payment or an individual service fund, on {@code finance.direct-payment.v1}: for a
 * reference, and no name.
 *
 * @param pauses days on which the plan says that nothing is paid
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
        List<Weekly.Pause> pauses,
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
        DIRECT_PAYMENT_CARRIED_ON,
        /** The plan says that on other days than before nothing is paid. */
        DIRECT_PAYMENT_FOLLOWED_PLAN,
        /** A payment, or what was paid back, was written down by mistake. */
        DIRECT_PAYMENT_REVERSED
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
                of.plan().pauses(),
                amount,
                on,
                of.money().kept(),
                of.money().years());
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
