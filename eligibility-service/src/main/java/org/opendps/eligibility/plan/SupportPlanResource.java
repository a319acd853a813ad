package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/support-plans")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support plans")
public class SupportPlanResource {

    private final Planning planning;
    private final SupportPlans plans;
    private final Caller caller;
    private final InstantSource clock;

    SupportPlanResource(Planning planning, SupportPlans plans, Caller caller, InstantSource clock) {
        this.planning = planning;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @Operation(
            summary = "Agree a support plan",
            description = "Role practitioner, of the council that registered the person. The personal budget stands"
                    + " from now on; a plan that was agreed before gives way. Has no body.")
    public RestResponse<SupportPlanView> agree(UUID id) {
        var today = London.today(clock);
        var plan = planning.agree(id, caller.authority(), today);
        return Answers.ok(SupportPlanView.from(plan), plan.version());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A support plan",
            description = "Role practitioner, of the council that registered the person.")
    public RestResponse<SupportPlanView> read(UUID id) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        return Answers.ok(SupportPlanView.from(plan), plan.version());
    }
}
