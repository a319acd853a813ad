package org.opendps.registry.application.making;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.help.ConfirmationRequest;
import org.opendps.registry.application.view.ApplicationList;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.application.view.ApplicationViews;

@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ApplicationResource {

    static final String PACK = """
            {"categories": ["DAY"], "areas": ["NORTH"], "offer": "A workshop for twelve people, two days a week",
             "sessionPrice": "55.00", "safeguardingAssurance": true, "declaration": true}
            """;
    private static final String ANSWER = """
            {"answer": "Our safeguarding lead is the club's secretary"}
            """;
    private static final String CONFIRMATION = """
            {"confirmedBy": "The club's secretary", "channel": "PHONE"}
            """;

    private final Applying applying;
    private final Submitting submitting;
    private final Applications applications;
    private final ApplicationViews views;
    private final ApplicationList list;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    ApplicationResource(
            Applying applying,
            Submitting submitting,
            Applications applications,
            ApplicationViews views,
            ApplicationList list,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.applying = applying;
        this.submitting = submitting;
        this.applications = applications;
        this.views = views;
        this.list = list;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Operation(
            summary = "The applications of a provider, the oldest first",
            description = "Role provider: one's own. Roles support-officer, portal: those of the provider in the header"
                    + " On-Behalf-Of.")
    public RestResponse<Page<ApplicationView>> own(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var today = London.today(clock);
        var found = list.of(acting.provider(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Application::id, each -> ApplicationView.listed(each, today))
                .answer(uri);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change an application that is not submitted",
            description =
                    "Role provider, one's own. Roles support-officer, portal: with the header On-Behalf-Of; what an"
                            + " officer wrote has to be confirmed. Needs If-Match. What is left out is empty afterwards.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "core pack", value = PACK)))
    public RestResponse<ApplicationView> rewrite(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ApplicationRequest request) {
        var now = clock.instant();
        return answer(applying.rewrite(id, ifMatch, request.pack(), now));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm what a support officer wrote, or somebody with a share link",
            description = "Role provider, one's own. Role support-officer, with the header On-Behalf-Of: records who of"
                    + " the provider confirmed it, by phone or on paper. Needs If-Match: what is confirmed is what was"
                    + " read. Another change by an officer needs another confirmation.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "by phone", value = CONFIRMATION)))
    public RestResponse<ApplicationView> confirm(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConfirmationRequest request) {
        var now = clock.instant();
        return answer(applying.confirm(id, ifMatch, request, now));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer the question with which an application was returned",
            description =
                    "Role provider, one's own. Roles support-officer, portal: with the header On-Behalf-Of. Goes to"
                            + " the council with the next submission.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an answer", value = ANSWER)))
    public RestResponse<ApplicationView> reply(UUID id, @Valid @NotNull AnswerRequest request) {
        var now = clock.instant();
        return answer(applying.answer(id, request.answer(), now));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Operation(
            summary = "Submit an application, or submit it again after a question",
            description =
                    "Role provider, one's own. Roles support-officer, portal: with the header On-Behalf-Of. Answers"
                            + " by when it is decided, and by which rule. A provider that submits what an officer wrote confirms it"
                            + " by that, and sends If-Match. Has no body.")
    public RestResponse<ApplicationView> submit(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var received = clock.instant();
        return answer(submitting.submit(id, ifMatch, received));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Operation(
            summary = "Take an application back before it is decided",
            description =
                    "Role provider, one's own. Roles support-officer, portal: with the header On-Behalf-Of. Has no"
                            + " body. Another application can be made afterwards.")
    public RestResponse<ApplicationView> withdraw(UUID id) {
        return answer(applying.withdraw(id));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "An application",
            description = "Role provider: one's own. Roles support-officer, portal: with the header On-Behalf-Of, those"
                    + " of that provider. Roles commissioner, evaluator, auditor, and support-officer without the header:"
                    + " what their council has received, as it was last submitted: what an applicant changes after a"
                    + " question is its own until it submits again. A support officer sees no exclusion grounds then.")
    public RestResponse<ApplicationView> read(UUID id) {
        if (!acting.isMeant()) {
            var received = applications.received(id, caller);
            var view = caller.is(Roles.SUPPORT_OFFICER)
                    ? ApplicationView.listedAsReceived(received, London.today(clock))
                    : views.received(received);
            return Answers.ok(view, received.version());
        }
        return answer(acting.own(() -> applications.get(id), Application::providerId, "application", id));
    }

    private RestResponse<ApplicationView> answer(Application application) {
        return Answers.ok(views.whole(application), application.version());
    }
}
