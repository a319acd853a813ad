package org.opendps.finance.directpayment.account;

import java.time.LocalDate;
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

        @Schema(description = "What is above the weeks of the payment that may be left, see /v1/finance-policies")
        Money surplus,

        @Schema(
                description =
                        "What of it was paid for days that fell away, once it is decided: it is withheld from what"
                                + " follows until it is paid back, and not deducted once more")
        Money neverDue,

        String policyVersion,
        AccountStatus status,
        String recordedBy,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable LocalDate repaidOn,
        @Nullable String repaymentReference) {

    static AccountView of(AccountReturn of) {
        return new AccountView(
                of.id(),
                of.coversFrom(),
                of.coversUntil(),
                of.spent(),
                of.balance(),
                of.receiptsChecked(),
                of.surplus().amount(),
                of.surplus().neverDue(),
                of.policyVersion(),
                of.status(),
                of.recordedBy(),
                of.decidedBy(),
                of.decision(),
                of.repaidOn(),
                of.repaymentReference());
    }
}
