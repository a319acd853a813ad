package org.opendps.eligibility.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.referral.content.ReferralRequest;
import org.opendps.eligibility.sender.Senders;

/** {@code /v1/referrals}. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals and signals")
public class ReferralResource {

    private static final String EXAMPLE = """
            {"authority": "E06000054", "kind": "ADULT", "area": "NORTH",
             "person": {"givenName": "Alex", "familyName": "Example"},
             "reach": {"telephone": "01249 700 100", "when": "afternoons"},
             "worries": "Alex has stopped coming to lunch and does not cook any more.",
             "consent": {"given": true, "on": "2026-11-20", "how": "IN_PERSON", "mayBeSharedWith": ["my sister"]},
             "referrer": {"name": "Sam, lunch club", "contact": "01249 700 200"}}""";
    private static final String LINK = """
            {"personRef": "6f9b3f0e-5d0c-4c56-9d3e-2f1a7c1b8e44"}""";
    private static final String CLOSE = """
            {"reason": "INFORMATION_AND_ADVICE_GIVEN"}""";

    private static final String PURPOSE = "CARE when it is left out";

    private final Referring referring;
    private final Referrals referrals;
    private final ClosedReferrals closed;
    private final Senders senders;
    private final Caller caller;

    ReferralResource(Referring referring, Referrals referrals, ClosedReferrals closed, Senders senders, Caller caller) {
        this.referring = referring;
        this.referrals = referrals;
        this.closed = closed;
        this.senders = senders;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.PRACTITIONER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refer somebody for an assessment, with their consent",
            description =
                    "Role provider, roles portal with a mandate and support-officer with the consent of the club in"
                            + " On-Behalf-Of, and practitioner. Whoever works for no council names it as authority. 422"
                            + " consent-missing without the person's consent. What is said of the person is kept closed and"
                            + " read by practitioners of that council only; the answer says how far the referral has come"
                            + " and nothing else. One that leads to nobody is erased a year after it is closed.")
    @APIResponseSchema(value = ReferralRow.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReferralRow> refer(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "from a lunch club", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ReferralRequest request) {
        var referral = referring.refer(caller, senders.sender(), request);
        return Answers.created(
                "/v1/referrals/" + referral.id() + "/status", ReferralRow.of(referral), referral.version());
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.PRACTITIONER})
    @Operation(
            summary = "Referrals, the oldest first",
            description = "Role practitioner: those of the own council. Roles provider and portal: those of the club;"
                    + " support-officer: those that the officer has sent for it. Portals and officers name the club in"
                    + " On-Behalf-Of. Nothing of the people whom they are about.")
    public RestResponse<Page<ReferralRow>> list(
            @QueryParam("status") @Nullable ReferralStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var place = new Referrals.Place(Cursor.id(page.after()), page.limit());
        var sender = senders.sender();
        return Page.of(referrals.page(sender, caller, status, place), page.limit(), Referral::id, ReferralRow::of)
                .answer(uri);
    }

    @GET
    @Path("/{id}/status")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.PRACTITIONER})
    @Operation(
            summary = "How far a referral has come",
            description =
                    "Roles provider and portal of the club that sent it, support-officer who sent it (both with the"
                            + " club in On-Behalf-Of), and a practitioner who sent it: RECEIVED, LINKED, ASSESSED, or"
                            + " CLOSED with a reason. Never the person's record.")
    public RestResponse<ReferralRow> status(UUID id) {
        var referral = referrals.sentBy(senders.sender(), id);
        return Answers.ok(ReferralRow.of(referral), referral.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            summary = "A referral with what it says",
            description =
                    "Role practitioner of the council. `content` is null once it is erased. Who reads it before it is"
                            + " linked is in the access log of the person from the link on.")
    public RestResponse<ReferralView> read(
            UUID id, @Parameter(description = PURPOSE) @HeaderParam(Purpose.HEADER) @Nullable String purpose) {
        return answer(referring.read(caller, id, Purpose.orCare(purpose)));
    }

    @POST
    @Path("/{id}/link")
    @RolesAllowed(Roles.PRACTITIONER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Link a referral to the person whom it is about",
            description =
                    "Role practitioner of the council of both. The person is found by a search, or registered first."
                            + " From then on the referral is a part of the person's record. Linked to the wrong person, it"
                            + " is linked again to the right one and leaves the record of the other.")
    public RestResponse<ReferralView> link(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "known", value = LINK))) @Valid @NotNull
                    LinkRequest request) {
        return answer(referring.link(caller, id, request.personRef()));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.PRACTITIONER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a referral with a reason",
            description = "Role practitioner of the council. Who referred is shown the reason, which is a code.")
    public RestResponse<ReferralView> close(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "advice was enough", value = CLOSE)))
                    @Valid
                    @NotNull
                    CloseRequest request) {
        return answer(referring.close(caller, id, request.reason()));
    }

    private RestResponse<ReferralView> answer(Referral referral) {
        return Answers.ok(ReferralView.of(referral, closed.of(referral).orElse(null)), referral.version());
    }
}
