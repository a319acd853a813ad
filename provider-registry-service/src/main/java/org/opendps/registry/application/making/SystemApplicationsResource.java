package org.opendps.registry.application.making;

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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.decision.Overdue;
import org.opendps.registry.application.view.ApplicationList;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.application.view.ApplicationViews;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class SystemApplicationsResource {

    private final Applying applying;
    private final ApplicationList list;
    private final ApplicationViews views;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    SystemApplicationsResource(
            Applying applying,
            ApplicationList list,
            ApplicationViews views,
            Catalogue catalogue,
            Caller caller,
            InstantSource clock) {
        this.applying = applying;
        this.list = list;
        this.views = views;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft an application to a purchasing system",
            description = "Role provider. Roles support-officer, portal: with the header On-Behalf-Of. One live"
                    + " application for each provider and system; a member applies for categories and areas that it"
                    + " does not have yet. Everything can come later; `missing` says what.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "core pack", value = ApplicationResource.PACK)))
    public RestResponse<ApplicationView> draft(UUID id, @Valid @NotNull ApplicationRequest request) {
        var now = clock.instant();
        var application = applying.draft(id, caller.ownAuthority().orElse(null), request, now);
        return Answers.created("/v1/applications/" + application.id(), views.whole(application), application.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The applications that a purchasing system has received, the oldest first",
            description =
                    "Roles commissioner, evaluator, support-officer, auditor, of the council that set it up. Drafts"
                            + " are not among them.")
    public RestResponse<Page<ApplicationView>> list(
            UUID id,
            @QueryParam("status") @Nullable ApplicationStatus status,
            @Parameter(description = "Only those whose decision is overdue") @QueryParam("overdue") @Nullable
                    Overdue overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        caller.mustBelongTo(catalogue.find(id).authority(), "purchasing system", id);
        var today = London.today(clock);
        var wanted = new ApplicationList.Wanted(status, overdue == Overdue.ONLY ? today : null);
        var found = list.received(id, wanted, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Application::id, each -> ApplicationView.listedAsReceived(each, today))
                .answer(uri);
    }
}
