package org.opendps.eligibility.plan;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.word.Agreement;

/** {@code /v1/support-plans}. */
@Path("/v1/support-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PlanResource {

    private static final String AGREEMENT = """
            {"by": "REPRESENTATIVE", "name": "Sam Example", "capacity": "LASTING_POWER_OF_ATTORNEY"}""";

    private final Planning planning;
    private final SupportPlans plans;
    private final PlanViews views;
    private final KnownPeople people;
    private final Caller caller;

    PlanResource(Planning planning, SupportPlans plans, PlanViews views, KnownPeople people, Caller caller) {
        this.planning = planning;
        this.plans = plans;
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "A support plan", description = "Role practitioner of the person's council.")
    public RestResponse<PlanView> read(UUID id) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        people.mustBeKnownTo(caller, plan.personRef());
        return answer(plan);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a draft",
            description =
                    "Role practitioner of the person's council; send the whole plan with If-Match. A line that keeps"
                            + " its lineId is the same line; one without is new. 409 once the plan was agreed: revise it then.")
    public RestResponse<PlanView> change(
            UUID id,
            @Parameter(description = "The ETag of what you read") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "two routes",
                                                            value = PersonPlansResource.EXAMPLE)))
                    @Valid
                    @NotNull
                    PlanRequest request) {
        return answer(planning.change(caller, id, ifMatch, request));
    }

    /** By the person, today: no more has to be said. */
    @POST
    @Path("/agreement")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<PlanView> agree(UUID id) {
        return answer(planning.agree(caller, id, null));
    }

    @POST
    @Path("/agreement")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree a support plan: the personal budget stands",
            description =
                    "Role practitioner of the person's council. Agreed by the person, or by a representative with a name"
                            + " and the capacity in which they agree; without a body by the person, today. An earlier plan is"
                            + " superseded. Not before the assessment that it rests on (422 agreed-before-assessed), and not"
                            + " once its last day has passed (422 plan-over-already). 422 panel-not-agreed when the person has an indicative budget, the plan costs more or"
                            + " less than it by more than the council tolerates, and no panel has agreed to that sum.")
    public RestResponse<PlanView> agreeAs(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an attorney", value = AGREEMENT)))
                    @Valid
                    @Nullable
                    Agreement agreement) {
        return answer(planning.agree(caller, id, agreement));
    }

    @POST
    @Path("/revision")
    @Idempotent
    @Operation(
            summary = "Draft the next version of the plan that stands",
            description =
                    "Role practitioner of the person's council. A copy from today on, without lines that are over, the"
                            + " others with their lineIds, to be changed and agreed; until then the plan stands.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlanView> revise(UUID id) {
        var plan = planning.revise(caller, id);
        return Answers.created("/v1/support-plans/" + plan.id(), views.of(plan), plan.version());
    }

    private RestResponse<PlanView> answer(SupportPlan plan) {
        return Answers.ok(views.of(plan), plan.version());
    }
}
