package org.opendps.eligibility.directpayment.policy;

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

/** {@code /v1/direct-payment-policies}. */
@Path("/v1/direct-payment-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class PolicyResource {

    private static final String EXAMPLE = """
            {"startsOn": "2026-11-23", "paid": "GROSS", "surplusWeeks": 8, "reason": "Cabinet decision of 5 November 2026"}""";

    private final Deciding deciding;
    private final PaymentPolicies policies;
    private final Caller caller;

    PolicyResource(Deciding deciding, PaymentPolicies policies, Caller caller) {
        this.deciding = deciding;
        this.policies = policies;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter how the council makes direct payments from a day on",
            description =
                    "Roles commissioner, admin. Net or gross of what the person pays, and how many weeks' payments"
                            + " may lie unused. Until there is one, payments are net and more than eight weeks are given back.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PolicyView> enter(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "gross", value = EXAMPLE))) @Valid @NotNull
                    PolicyRequest request) {
        var policy = deciding.enter(caller, request);
        return Answers.created("/v1/direct-payment-policies", policy.view());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "What the council has decided about direct payments, in the order in which it was entered",
            description = "Roles commissioner, admin, practitioner, auditor: of their own council.")
    public RestResponse<Page<PolicyView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = policies.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PaymentPolicy::id, PaymentPolicy::view)
                .answer(uri);
    }
}
