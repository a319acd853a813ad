package org.opendps.eligibility.directpayment.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision about direct payments as officers see it. */
record PolicyView(
        UUID id,
        LocalDate startsOn,
        PaymentPolicy.Paid paid,
        int surplusWeeks,
        String reason,
        String enteredBy,
        Instant enteredAt) {}
