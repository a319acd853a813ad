package org.opendps.registry.application.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.decision.ExtensionRequest;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.application.view.ApplicationViews;

@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ClarificationResource {

    private static final String QUESTION = """
            {"question": "Who is your safeguarding lead?"}
            """;
    private static final String EXTENSION = """
            {"reasonCode": "ADDITIONAL_DOCUMENTS", "reason": "The reference from the earlier landlord is not there yet"}
            """;

    private final Clarifying clarifying;
    private final ApplicationViews views;
    private final InstantSource clock;

    ClarificationResource(Clarifying clarifying, ApplicationViews views, InstantSource clock) {
        this.clarifying = clarifying;
        this.views = views;
        this.clock = clock;
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Return an application with a question",
            description =
                    "Roles commissioner, evaluator, of the council that received it. A target that the council set"
                            + " itself stands still until the answer comes; the ten days of PCR 2015 reg 34(16) run on.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a question", value = QUESTION)))
    public RestResponse<ApplicationView> giveBack(UUID id, @Valid @NotNull ReturnRequest request) {
        var now = clock.instant();
        return answer(clarifying.giveBack(id, request, now));
    }

    @POST
    @Path("/extension")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take fifteen working days for the decision instead of ten",
            description = "Role commissioner, of the council that received it. Once, with a reason, under PCR 2015 reg"
                    + " 34(17) only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "more documents", value = EXTENSION)))
    public RestResponse<ApplicationView> extend(UUID id, @Valid @NotNull ExtensionRequest request) {
        var today = London.today(clock);
        return answer(clarifying.extend(id, request, today));
    }

    private RestResponse<ApplicationView> answer(Application application) {
        return Answers.ok(views.received(application), application.version());
    }
}
