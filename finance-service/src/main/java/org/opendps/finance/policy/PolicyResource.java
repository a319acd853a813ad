package org.opendps.finance.policy;

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

/** {@code /v1/finance-policies}. */
@Path(FinanceSettings.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies")
public class PolicyResource {

    private static final String EXAMPLE = """
            {"from": "2027-04-01", "reason": "Financial regulations, full council of 3 March",
             "settings": {"virement-limit-finance": "25000.00"}}""";

    private final PolicyMaking making;

    PolicyResource(PolicyMaking making) {
        this.making = making;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Decide about money, from a day on: limits of virements, what is paid for absences, the weekly cut-off",
            description = "Role admin of the council, who approves nothing. From tomorrow at the earliest. What is not"
                    + " named stays as it is; what was approved by an earlier policy stands. `/in-force` lists every"
                    + " setting; it is named as there, or in camelCase: `payment-regime` is `paymentRegime` as well.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PolicyView> set(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "limit", value = EXAMPLE))) @Valid @NotNull
                    PolicyRequest request) {
        return Answers.created(FinanceSettings.PATH, making.set(request));
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "The council's decisions about money, in the order in which they were made",
            description = "Roles finance, finance-approver, admin, auditor of the council.")
    public RestResponse<Page<PolicyView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return making.page(page).answer(uri);
    }

    @GET
    @Path("/in-force")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Every setting as it holds on a day",
            description = "Roles finance, finance-approver, admin, auditor of the council. Without `on` today.")
    public InForceView inForce(@QueryParam("on") @Nullable LocalDate on) {
        return making.inForce(on);
    }
}
