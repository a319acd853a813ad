package org.opendps.registry.application.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.application.view.ApplicationViews;
import org.opendps.registry.application.view.AskedDocuments;
import org.opendps.registry.document.DocumentView;

@Path("/v1/applications/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class AttachmentResource {

    private static final String ATTACHMENT = """
            {"documentId": "0198c0de-0000-7000-8000-000000000003"}
            """;

    private final Attaching attaching;
    private final Applications applications;
    private final ApplicationViews views;
    private final AskedDocuments asked;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    AttachmentResource(
            Attaching attaching,
            Applications applications,
            ApplicationViews views,
            AskedDocuments asked,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.attaching = attaching;
        this.applications = applications;
        this.views = views;
        this.asked = asked;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "The documents that an application is handed in with, each in the version that was handed in",
            description =
                    "Role provider: of one's own. Roles support-officer, portal: with the header On-Behalf-Of. Roles"
                            + " commissioner, evaluator, auditor: of what their council has received. What is not submitted yet shows its latest versions.")
    public RestResponse<Page<DocumentView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var today = London.today(clock);
        if (!acting.isMeant()) {
            return Page.part(asked.seenByTheCouncil(applications.received(id, caller), today), page)
                    .answer(uri);
        }
        var application = acting.own(() -> applications.get(id), Application::providerId, "application", id);
        return Page.part(asked.seenByTheApplicant(application, today), page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a document of the provider with an application",
            description =
                    "Role provider: with one's own. Roles support-officer, portal: with the header On-Behalf-Of. Any"
                            + " document that the provider has, however old. The same again changes nothing.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a document", value = ATTACHMENT)))
    public RestResponse<ApplicationView> attach(UUID id, @Valid @NotNull AttachmentRequest request) {
        return answer(attaching.attach(id, request.documentId(), clock.instant()));
    }

    @DELETE
    @Path("/{documentId}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Operation(
            summary = "Hand in an application without a document; the document itself stays",
            description = "Role provider: of one's own. Roles support-officer, portal: with the header On-Behalf-Of.")
    public RestResponse<ApplicationView> detach(UUID id, UUID documentId) {
        return answer(attaching.detach(id, documentId, clock.instant()));
    }

    private RestResponse<ApplicationView> answer(Application application) {
        return Answers.ok(views.whole(application), application.version());
    }
}
