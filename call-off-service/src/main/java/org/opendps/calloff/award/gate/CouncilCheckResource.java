package org.opendps.calloff.award.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/supplier-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Supplier checks")
public class CouncilCheckResource {

    private final SupplierChecking checking;
    private final SupplierChecks checks;
    private final Caller caller;
    private final InstantSource clock;

    CouncilCheckResource(SupplierChecking checking, SupplierChecks checks, Caller caller, InstantSource clock) {
        this.checking = checking;
        this.checks = checks;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record what was looked up about a provider before people are moved to it",
            description =
                    "Role: commissioner, for the own council. Exclusion grounds and debarment list, with the version of the"
                            + " list. It counts for variations, re-placements, conversions and migrations, as many as there"
                            + " are, for as many days as the policy's supplier-check-days says; what was looked up for an award"
                            + " counts for them too. An award asks for a check of its own, at /v1/call-offs/{id}/supplier-checks.")
    @APIResponseSchema(value = SupplierCheckView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SupplierCheckView> record(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "clear",
                                                            value = SupplierCheckRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SupplierCheckRequest found) {
        var check = checking.record(caller.authority(), Actor.of(caller), found, clock.instant());
        return Answers.created("/v1/supplier-checks", check.view());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "What the council looked up about providers, in the order in which it was recorded",
            description = "Roles: commissioner, moderator, finance-approver, auditor of the council. For awards and for"
                    + " changes of placements; of one provider with `providerId`.")
    public RestResponse<Page<SupplierCheckView>> list(
            @QueryParam("providerId") @Nullable UUID providerId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = checks.page(caller.authority(), providerId, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SupplierCheck::id, SupplierCheck::view)
                .answer(uri);
    }
}
