package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.Suspension;

/** What becomes of a plan that stands: below {@code /v1/support-plans}. */
@Path("/v1/support-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class CourseResource {

    private static final String SUSPENSION = """
            {"reason": "IN_HOSPITAL", "note": "Expected back in three weeks."}""";
    private static final String END = """
            {"reason": "OUTCOMES_REACHED", "note": "Goes to the club alone now."}""";

    private final Steering steering;
    private final PlanViews views;
    private final Caller caller;

    CourseResource(Steering steering, PlanViews views, Caller caller) {
        this.steering = steering;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Suspend a plan: nothing more is bought from its budget",
            description = "Role practitioner of the person's council, of a plan that is AGREED; from today until it is"
                    + " resumed.")
    public RestResponse<PlanView> suspend(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "hospital", value = SUSPENSION)))
                    @Valid
                    @NotNull
                    Suspension request) {
        return answer(steering.suspend(caller, id, request));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(
            summary = "Resume a plan that is suspended",
            description = "Role practitioner of the person's council. 409 unless it is SUSPENDED.")
    public RestResponse<PlanView> resume(UUID id) {
        return answer(steering.resume(caller, id));
    }

    @POST
    @Path("/end")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a plan, and its personal budget",
            description =
                    "Role practitioner of the person's council. Its last day is today unless another one is given: a"
                            + " later one, and it ends by itself when that is over; or an earlier one, not before the plan"
                            + " began.")
    public RestResponse<PlanView> end(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reached", value = END))) @Valid @NotNull
                    End request) {
        return answer(steering.end(caller, id, request));
    }

    private RestResponse<PlanView> answer(SupportPlan plan) {
        return Answers.ok(views.of(plan), plan.version());
    }
}
