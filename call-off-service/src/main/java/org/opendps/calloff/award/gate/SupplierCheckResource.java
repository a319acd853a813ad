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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/supplier-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class SupplierCheckResource {

    private final SupplierChecking checking;
    private final SupplierChecks checks;
    private final Competitions competitions;
    private final Caller caller;
    private final InstantSource clock;

    SupplierCheckResource(
            SupplierChecking checking,
            SupplierChecks checks,
            Competitions competitions,
            Caller caller,
            InstantSource clock) {
        this.checking = checking;
        this.checks = checks;
        this.competitions = competitions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record what was looked up about a provider before an award",
            description =
                    "Role: commissioner of the council. Exclusion grounds and debarment list, with the version of the"
                            + " list; or the supplier information that it shares. The latest of each kind counts, for this"
                            + " call-off only.")
    @APIResponseSchema(value = SupplierCheckView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SupplierCheckView> record(
            UUID id,
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
        var arrived = clock.instant();
        var check = checking.record(id, caller.authority(), Actor.of(caller), found, arrived);
        return Answers.created("/v1/call-offs/" + id + "/supplier-checks", check.view());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "What was looked up, in the order in which it was recorded",
            description = "Roles: commissioner, moderator, finance-approver, auditor of the council.")
    public RestResponse<Page<SupplierCheckView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        competitions.seen(id, new Viewpoint.Council(caller.authority()));
        var found = checks.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SupplierCheck::id, SupplierCheck::view)
                .answer(uri);
    }
}
