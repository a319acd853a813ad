package org.opendps.calloff.policy;

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
import java.time.LocalDate;
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
import org.opendps.blocks.time.London;

@Path("/v1/call-off-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies")
public class PolicyResource {

    private final PolicySetting setting;
    private final CouncilPolicies decided;
    private final Policies policies;
    private final Caller caller;
    private final InstantSource clock;

    PolicyResource(
            PolicySetting setting, CouncilPolicies decided, Policies policies, Caller caller, InstantSource clock) {
        this.setting = setting;
        this.decided = decided;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide how the council buys, from a day on",
            description =
                    "Roles: commissioner, admin, for the own council; approval limits an admin who approves nothing. From"
                            + " tomorrow at the earliest. What is not named stays as it is; what was decided by an earlier policy"
                            + " stands. `/in-force` lists every setting.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PolicyView> set(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "limits", value = PolicyRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    PolicyRequest request) {
        return Answers.created("/v1/call-off-policies", PolicyView.of(setting.set(request)));
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "The council's decisions on how it buys, in the order in which they were made",
            description = "Roles: commissioner, admin, moderator, finance-approver, auditor of the council.")
    public RestResponse<Page<PolicyView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = decided.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), CouncilPolicy::id, PolicyView::of).answer(uri);
    }

    @GET
    @Path("/in-force")
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Every setting as it holds on a day",
            description =
                    "Roles: commissioner, admin, moderator, finance-approver, auditor of the council. Without `on`"
                            + " today. A source that begins with LEGAL-CHECK is for the council's lawyer to confirm.")
    public InForceView inForce(@QueryParam("on") @Nullable LocalDate on) {
        var day = on == null ? London.today(clock) : on;
        return InForceView.of(day, policies.on(caller.authority(), day));
    }
}
