package org.opendps.finance.invoice.promptness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/prompt-payment}. */
@Path("/v1/prompt-payment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class PromptPaymentResource {

    private final PaidInvoices paid;
    private final Caller caller;
    private final InstantSource clock;

    PromptPaymentResource(PaidInvoices paid, Caller caller, InstantSource clock) {
        this.paid = paid;
        this.caller = caller;
        this.clock = clock;
    }

    record PromptPaymentView(FinancialYear financialYear, List<Promptness> items) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "How promptly invoices were paid, by half-year of a financial year",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. Of the invoices paid in"
                            + " each half-year: how many within 30 days, in 31 to 60, and later; the average; how much was paid"
                            + " after its last day, what that earned in interest, and what was paid of it"
                            + " (PCR 2015 reg 113(7)). What the council bills itself counts from the day on which a run first had it."
                            + " Without `financialYear` the present one. A half-year without payments is"
                            + " left out. LEGAL-CHECK: reg 113(7) asks for a year, and for what is owed by a breach of reg 113;"
                            + " these are half-years, and all invoices.")
    public PromptPaymentView read(@QueryParam("financialYear") @Nullable FinancialYear year) {
        var of = year == null ? FinancialYear.of(London.today(clock)) : year;
        var first = LocalDate.of(of.firstCalendarYear(), 4, 1);
        return new PromptPaymentView(
                of,
                paid.byHalfYear(caller.authority(), first, first.plusYears(1).minusDays(1)));
    }
}
