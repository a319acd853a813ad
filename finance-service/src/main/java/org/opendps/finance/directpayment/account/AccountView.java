package org.opendps.finance.directpayment.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** An account as clients see it. */
record AccountView(
        UUID id,
        LocalDate from,
        LocalDate until,
        Money spent,
        Money balance,
        boolean receiptsChecked,

        @Schema(
                description =
                        "What the council had paid by the last day and not had back: no more of the balance can be"
                                + " the council's")
        Money paid,

        @Schema(description = "The weeks of the payment that may be left, see /v1/finance-policies")
        Money mayBeLeft,

        @Schema(description = "What of the council's money is above what may be left, and was not asked back before")
        Money surplus,

        @Schema(
                description = "What of it, when it was decided, was withheld from what follows anyway: it was paid for"
                        + " days that fell away, or was deducted before and is not through. It is withheld until it is"
                        + " paid back, and not deducted once more")
        Money neverDue,

        @Schema(
                description =
                        "What of the surplus is to be taken by now, with what is withheld anyway: less than all of it"
                                + " where an instalment turned out not to have been paid, or an earlier account's surplus not to"
                                + " have been paid back. Null as long as nobody decided to take it back")
        @Nullable
        Money toRecover,

        @Schema(description = "How it is taken back; null as long as nobody decided so")
        AccountRequest.@Nullable How how,

        String policyVersion,
        AccountStatus status,
        String recordedBy,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable Money repaid,
        @Nullable LocalDate repaidOn,
        @Nullable String repaymentReference) {

    static AccountView of(AccountReturn of, Optional<Money> toRecover) {
        return new AccountView(
                of.id(),
                of.coversFrom(),
                of.coversUntil(),
                of.spent(),
                of.balance(),
                of.receiptsChecked(),
                of.paid(),
                of.mayBeLeft(),
                of.surplus(),
                of.neverDue(),
                toRecover.orElse(null),
                of.how(),
                of.policyVersion(),
                of.status(),
                of.recordedBy(),
                of.decidedBy(),
                of.decision(),
                of.repaid(),
                of.repaidOn(),
                of.repaymentReference());
    }
}
