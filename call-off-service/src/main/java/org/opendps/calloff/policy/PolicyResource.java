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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.policy.InForceView;
import org.opendps.blocks.policy.PolicyMaking;
import org.opendps.blocks.policy.PolicyRequest;
import org.opendps.blocks.policy.PolicyView;
import org.opendps.blocks.resource.Answers;

@Path(CallOffSettings.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies")
public class PolicyResource {

    private static final String EXAMPLE = """
            {"from": "2027-04-01", "reason": "Scheme of delegation, cabinet of 3 March",
             "settings": {"least-evaluators": "3", "correction-hours": "48"}}""";

    private final PolicyMaking making;

    PolicyResource(PolicyMaking making) {
        this.making = making;
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
                            + " stands. `/in-force` lists every setting; it is named as there, or in camelCase:"
                            + " `below-threshold-route` is `belowThresholdRoute` as well.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PolicyView> set(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "limits", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    PolicyRequest request) {
        return Answers.created(CallOffSettings.PATH, making.set(request));
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "The council's decisions on how it buys, in the order in which they were made",
            description = "Roles: commissioner, admin, moderator, finance-approver, auditor of the council.")
    public RestResponse<Page<PolicyView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return making.page(page).answer(uri);
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
        return making.inForce(on);
    }
}
