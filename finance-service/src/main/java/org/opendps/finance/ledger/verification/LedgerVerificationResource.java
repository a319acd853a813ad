package org.opendps.finance.ledger.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Roles;

/** {@code /v1/ledger/verification}. */
@Path("/v1/ledger/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerVerificationResource {

    private final LedgerVerification verification;

    LedgerVerificationResource(LedgerVerification verification) {
        this.verification = verification;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.ADMIN})
    @Operation(
            summary = "Whether the ledger is whole",
            description =
                    "Roles auditor, finance, finance-approver, admin. Every journal balances, every balance is the"
                            + " sum of what was posted, every row is the one that the audit saw, and the audit's sealed chain is"
                            + " whole. Of all councils together, without showing an amount; names the first row that is wrong.")
    public LedgerVerificationView verify() {
        return verification.verify();
    }
}
