package org.opendps.registry.membership.renewal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
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
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Members;

@Path("/v1/members/{id}/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class RenewalResource {

    private static final String REQUEST = """
            {"reason": "A director has changed"}
            """;
    private static final String DECLARATION = """
            {"exclusionGrounds": []}
            """;

    private final Members members;
    private final Renewals renewals;
    private final Renewing renewing;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    RenewalResource(
            Members members,
            Renewals renewals,
            Renewing renewing,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.members = members;
        this.renewals = renewals;
        this.renewing = renewing;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask a member to declare anew which exclusion grounds apply",
            description =
                    "Role commissioner, of the council that set up the system. Due in five working days (PCR 2015 reg"
                            + " 34(25)), or as the system says.")
    @APIResponseSchema(value = RenewalView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a new director", value = REQUEST)))
    public RestResponse<RenewalView> ask(UUID id, @Valid @NotNull RenewalRequest request) {
        var today = London.today(clock);
        var renewal = renewing.ask(id, request.reason(), today);
        return Answers.created("/v1/members/" + id + "/renewals", renewal.view());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "The declarations that a member was asked for, the oldest first",
            description = "Roles as for the member itself.")
    public List<RenewalView> list(UUID id) {
        members.seenBy(id, acting, caller);
        return renewals.of(id);
    }

    @POST
    @Path("/{renewalId}/declaration")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare anew",
            description = "Role provider, for one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "nothing applies", value = DECLARATION)))
    public RenewalView declare(UUID id, UUID renewalId, @Valid @NotNull DeclarationRequest request) {
        var now = clock.instant();
        return renewing.declare(id, renewalId, request, now).view();
    }
}
