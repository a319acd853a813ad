package org.opendps.registry.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ApplicationResource {

    static final String PACK = """
            {"categories": ["DAY"], "areas": ["NORTH"], "offer": "A workshop for twelve people, two days a week",
             "sessionPrice": "55.00", "safeguardingAssurance": true, "declaration": true}
            """;
    private static final String REFUSAL = """
            {"decision": "REFUSE", "reasons": [{"criterion": "Safeguarding", "reason": "No named lead",
             "remedy": "Name a lead for safeguarding and apply again"}]}
            """;

    private final Applying applying;
    private final Deciding deciding;
    private final Applications applications;
    private final Caller caller;
    private final InstantSource clock;

    ApplicationResource(
            Applying applying, Deciding deciding, Applications applications, Caller caller, InstantSource clock) {
        this.applying = applying;
        this.deciding = deciding;
        this.applications = applications;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PROVIDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change an application that is not submitted",
            description = "Role provider, one's own. Needs If-Match.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "core pack", value = PACK)))
    public RestResponse<ApplicationView> rewrite(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ApplicationRequest request) {
        return answer(applying.rewrite(id, caller, ifMatch, request.pack()));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "Submit an application",
            description = "Role provider, one's own. Answers by when it is decided, and by which rule. Has no body.")
    public RestResponse<ApplicationView> submit(UUID id) {
        var received = London.today(clock);
        return answer(applying.submit(id, caller, received));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Admit or refuse the applicant",
            description = "Role commissioner, of the council that set up the purchasing system. Who is admitted becomes"
                    + " a member at once; a refusal says why.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a refusal", value = REFUSAL)))
    public RestResponse<ApplicationView> decide(UUID id, @Valid @NotNull DecisionRequest request) {
        var now = clock.instant();
        return answer(deciding.decide(id, caller, request, now));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "An application",
            description = "Role provider: one's own. Roles commissioner, auditor: what their council has received.")
    public RestResponse<ApplicationView> read(UUID id) {
        var application = applications.get(id);
        if (caller.is(Roles.PROVIDER)) {
            caller.mustActFor(application.providerId(), "application", id);
        } else {
            caller.mustBelongTo(application.authority(), "application", id);
            if (!application.isSeenByTheCouncil()) {
                throw Applications.missing(id);
            }
        }
        return answer(application);
    }

    private static RestResponse<ApplicationView> answer(Application application) {
        return Answers.ok(ApplicationView.from(application), application.version());
    }
}
