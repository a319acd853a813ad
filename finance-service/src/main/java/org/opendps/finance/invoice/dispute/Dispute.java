package org.opendps.finance.invoice.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.invoice.term.PaymentTerm;

/**
 * Why the council does not pay, and what came of it (Procurement Act 2023 s.68(4): to be told without undue delay).
 *
 * @param daysAfterReceipt how long the provider waited to be told
 * @param resolvedOn null while the clock stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dispute(
        LocalDate raisedOn,
        int daysAfterReceipt,
        String reason,
        String raisedBy,
        @Nullable LocalDate resolvedOn,
        @Nullable Outcome outcome,
        @Nullable String resolution,
        @Nullable String resolvedBy) {

    /** What becomes of the invoice. */
    public enum Outcome {
        /** It is paid as it is matched. */
        STANDS,
        /** It is sent back; its sessions can be invoiced anew. */
        REJECTED
    }

    public static Dispute raised(LocalDate on, LocalDate receivedOn, String reason, String by) {
        int waited = Math.toIntExact(ChronoUnit.DAYS.between(receivedOn, on));
        return new Dispute(on, waited, reason, by, null, null, null, null);
    }

    public Dispute resolved(LocalDate on, Outcome what, String how, String by) {
        return new Dispute(raisedOn, daysAfterReceipt, reason, raisedBy, on, what, how, by);
    }

    public PaymentTerm.Stop stop() {
        return new PaymentTerm.Stop(raisedOn, resolvedOn);
    }
}
