package org.opendps.finance.supplier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supplier as clients see it. */
record SupplierView(
        UUID providerId,
        String authority,
        String supplierNumber,
        Billing billing,

        @Schema(description = "Another number, which waits for a finance-approver; null when none does") @Nullable
        Proposal proposal,

        @Schema(description = "Who approved the number, where it is not the first") @Nullable
        String approvedBy) {

    record Proposal(String supplierNumber, String proposedBy) {}

    static SupplierView of(Supplier supplier) {
        var waiting = supplier.proposal();
        return new SupplierView(
                supplier.providerId(),
                supplier.authority(),
                supplier.supplierNumber(),
                supplier.billing(),
                waiting == null ? null : new Proposal(waiting.supplierNumber(), waiting.by()),
                supplier.approvedBy());
    }
}
