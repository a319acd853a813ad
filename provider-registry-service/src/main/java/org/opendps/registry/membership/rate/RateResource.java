package org.opendps.registry.membership.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Members;

@Path("/v1/members/{id}/rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class RateResource {

    private static final String RATE = """
            {"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "56.10", "from": "2027-04-01",
             "reason": "Yearly uplift of 2 percent"}
            """;

    private final Members members;
    private final Rates rates;
    private final Pricing pricing;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    RateResource(Members members, Rates rates, Pricing pricing, ActingFor acting, Caller caller, InstantSource clock) {
        this.members = members;
        this.rates = rates;
        this.pricing = pricing;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.FINANCE, Roles.AUDITOR
    })
    @Operation(
            summary = "The rates that were agreed with a member, by category, band and day",
            description = "Role provider: one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. Roles commissioner, finance, auditor, and support-officer without the header: members"
                    + " of their council. One that was corrected is there too, with replacedAt.")
    public RestResponse<Page<KeptRate>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        members.seenBy(id, acting, caller);
        var found = rates.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Rate::id, Rate::kept).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree a rate from a day on",
            description = "Role commissioner, of the council that set up the system. Earlier rates stay as they were. A"
                    + " rate that was agreed wrongly is corrected with another of the same day and correction true; the"
                    + " wrong one stays to be seen.")
    @APIResponseSchema(value = KeptRate.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "uplift", value = RATE)))
    public RestResponse<KeptRate> agree(UUID id, @Valid @NotNull RateRequest request) {
        var now = clock.instant();
        var rate = pricing.agree(id, request, now);
        return Answers.created("/v1/members/" + id + "/rates", rate);
    }
}
