package org.opendps.finance.attendance.agreement;

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
import java.util.UUID;
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

/** {@code /v1/absence-agreements}. */
@Path(AbsenceAgreementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
public class AbsenceAgreementResource {

    static final String PATH = "/v1/absence-agreements";

    private final AbsenceAgreeing agreeing;
    private final AbsenceAgreements agreements;
    private final Caller caller;

    AbsenceAgreementResource(AbsenceAgreeing agreeing, AbsenceAgreements agreements, Caller caller) {
        this.agreeing = agreeing;
        this.agreements = agreements;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what a contract says of absences, where it is not the council's policy",
            description =
                    "Roles commissioner, finance of the council. For one placement, or for all of a provider: what is"
                            + " paid while somebody is in hospital and for how long, for an absence with and without notice, how much"
                            + " notice that takes, for the first day. From tomorrow at the earliest, for weeks that begin on that day or"
                            + " later. What is agreed for a placement goes before what is agreed with its provider, and that before the"
                            + " council's policy; what is not named stays as it is. To correct one, agree another.")
    @APIResponseSchema(value = AbsenceAgreementView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AbsenceAgreementView> agree(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "hospital",
                                                            value = AbsenceAgreementRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    AbsenceAgreementRequest request) {
        return Answers.created(PATH, AbsenceAgreementView.of(agreeing.agree(request)));
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "What contracts say of absences, in the order in which it was written down",
            description = "Roles commissioner, finance, finance-approver, auditor of the council.")
    public RestResponse<Page<AbsenceAgreementView>> list(
            @QueryParam("placementId") @Nullable UUID placementId,
            @QueryParam("providerId") @Nullable UUID providerId,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = agreements.page(caller.authority(), placementId, providerId, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), AbsenceAgreement::id, AbsenceAgreementView::of)
                .answer(uri);
    }
}
