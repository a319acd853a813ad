package org.opendps.finance.directpayment.agreed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;

/** {@code /v1/direct-payment-schedules/agreed}. */
@Path("/v1/direct-payment-schedules/agreed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class AgreedResource {

    private final AgreedFunds funds;
    private final Caller caller;

    AgreedResource(AgreedFunds funds, Caller caller) {
        this.funds = funds;
        this.caller = caller;
    }

    /** What the plan of one person says, and what of it is not set up. */
    public record AgreedView(
            UUID personRef,
            boolean stands,
            LocalDate from,
            @Nullable LocalDate until,
            List<RouteView> routes) {

        static AgreedView of(AgreedFund fund, Set<String> scheduled) {
            return new AgreedView(
                    fund.personRef(),
                    fund.stands(),
                    fund.starts(),
                    fund.ends(),
                    fund.routes().stream()
                            .map(route ->
                                    new RouteView(route, scheduled.contains(fund.personRef() + " " + route.kind())))
                            .toList());
        }
    }

    record RouteView(
            AgreedRoute agreed,

            @Schema(description = "Whether there is a schedule of that kind that was not rejected")
            boolean scheduled) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "What plans say of direct payments and individual service funds, and whether it is set up",
            description = "Roles finance, finance-approver, auditor, for the own council. By reference.")
    public RestResponse<Page<AgreedView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = funds.page(caller.authority(), Cursor.id(page.after()), page.limit());
        var scheduled = found.isEmpty()
                ? Set.<String>of()
                : funds.scheduled(found.stream().map(AgreedFund::personRef).toList());
        return Page.of(found, page.limit(), AgreedFund::personRef, fund -> AgreedView.of(fund, scheduled))
                .answer(uri);
    }
}
