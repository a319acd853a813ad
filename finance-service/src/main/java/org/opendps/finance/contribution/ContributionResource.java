package org.opendps.finance.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.finance.contribution.charge.ChargedWeeks;
import org.opendps.finance.contribution.charge.Contributors;
import org.opendps.finance.contribution.charge.WeekView;

/** {@code /v1/contributions}. */
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class ContributionResource {

    private final Choosing choosing;
    private final Contributors contributors;
    private final ChargedWeeks charged;
    private final ContributionReading reading;
    private final Caller caller;

    ContributionResource(
            Choosing choosing,
            Contributors contributors,
            ChargedWeeks charged,
            ContributionReading reading,
            Caller caller) {
        this.choosing = choosing;
        this.contributors = contributors;
        this.charged = charged;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What people of the caller's council owe and have paid, by reference",
            description = "Roles finance, finance-approver, finance-system, auditor. Due is what the weeks that have"
                    + " ended come to: never more than their services cost the council in that week (Care Act 2014"
                    + " s.14(4)). As text/csv, too.")
    public RestResponse<Page<ChargedWeeks.Total>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = charged.totals(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ChargedWeeks.Total::personRef, Function.identity())
                .answer(uri);
    }

    @GET
    @Path("/{personRef}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary =
                    "What one person pays: assessed from when to when, owed week by week, received, and who collects it",
            description = "Roles finance, finance-approver, finance-system, auditor of the council. What is approved,"
                    + " credited or assessed today is booked in the night.")
    public RestResponse<ContributionView> read(UUID personRef) {
        return reading.answer(caller.authority(), personRef);
    }

    @GET
    @Path("/{personRef}/weeks")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What one person owes of each week of each placement, the first booked first",
            description = "Roles finance, finance-approver, finance-system, auditor of the council. As text/csv, too.")
    public RestResponse<Page<WeekView>> weeks(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        contributors.mustBeOf(caller.authority(), personRef);
        return charged.page(personRef, Cursor.id(page.after()), page.limit()).answer(uri);
    }

    @PUT
    @Path("/{personRef}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Decide who collects from a person: the council, or the provider, which is then paid less",
            description = "Role finance of the council, with a reason that names nobody. It counts for what is booked"
                    + " from now on; what was booked of a week stays with who was to collect it. If-Match once it was"
                    + " decided.")
    public RestResponse<ContributionView> choose(
            UUID personRef,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "club", value = CollectorRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    CollectorRequest request) {
        choosing.choose(caller.authority(), personRef, request, caller.username(), ifMatch);
        return reading.answer(caller.authority(), personRef);
    }
}
