package org.opendps.eligibility.directpayment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.directpayment.condition.Finding;
import org.opendps.eligibility.directpayment.sum.Frequency;
import org.opendps.eligibility.directpayment.sum.Payment;
import org.opendps.eligibility.plan.line.FundingRoute;

/**
 * A direct payment, or a fund that a provider holds, as practitioners see it.
 *
 * @param paymentAmount what is paid each time, by the frequency
 * @param returnedUntil the last day of which the use was returned
 * @param surplus by the last return of use: to be given back
 * @param conditions what came of each: the reasons when it was refused
 */
record FundView(
        UUID id,
        UUID personRef,
        FundingRoute fundingRoute,
        FundStatus status,
        UUID supportPlanId,
        Payment payment,
        @Nullable Frequency frequency,
        @Nullable Money paymentAmount,
        List<Finding> conditions,
        @Nullable String holderName,
        @Nullable String note,
        @Nullable UUID providerId,
        @Nullable String contract,
        LocalDate askedOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String reviewNote,
        @Nullable LocalDate returnedUntil,
        Money surplus,
        @Nullable LocalDate endedOn,
        HeldFund.@Nullable EndReason endReason,
        @Nullable String endNote,
        String preparedBy) {}
