package org.opendps.eligibility.assessment.policy;

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

/** {@code /v1/assessment-policies}. */
@Path("/v1/assessment-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class PolicyResource {

    private static final String EXAMPLE = """
            {"from": "2027-04-01", "countersigned": false, "urgentFollowUpWorkingDays": 5}""";

    private final PolicySetting setting;
    private final Policies policies;
    private final Caller caller;

    PolicyResource(PolicySetting setting, Policies policies, Caller caller) {
        this.setting = setting;
        this.policies = policies;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the council's policy on determinations from a day on",
            description = "Roles commissioner and admin. `countersigned`: a determination stands only once a second"
                    + " practitioner has signed it; what is urgent never waits. `urgentFollowUpWorkingDays`: how soon"
                    + " an assessment follows after urgent needs were met. Until a council sets one, nothing is"
                    + " countersigned and it is 5 working days.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PolicyView> set(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "as it is", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    PolicyRequest request) {
        return Answers.created("/v1/assessment-policies", PolicyView.of(setting.set(request)));
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "The council's policies on determinations, in the order in which they were set",
            description = "Roles commissioner, admin, practitioner and auditor; of the own council.")
    public RestResponse<Page<PolicyView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = policies.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), AssessmentPolicy::id, PolicyView::of)
                .answer(uri);
    }
}
