package org.opendps.registry.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.version.VersionRequest;

@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {

    private static final String DOCUMENT = """
            {"kind": "PUBLIC_LIABILITY_INSURANCE", "title": "Certificate 2026/27", "confidential": false,
             "validFrom": "2026-04-01", "validUntil": "2027-03-31", "cover": "5000000.00"}
            """;
    private static final String VERSION = """
            {"validFrom": "2027-04-01", "validUntil": "2028-03-31", "cover": "5000000.00"}
            """;

    private final Keeping keeping;
    private final DocumentViews views;
    private final DocumentList list;
    private final ActingFor acting;
    private final InstantSource clock;

    DocumentResource(Keeping keeping, DocumentViews views, DocumentList list, ActingFor acting, InstantSource clock) {
        this.keeping = keeping;
        this.views = views;
        this.list = list;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a document; its content is sent afterwards",
            description = "Role provider: one's own. Roles support-officer, portal: with the header On-Behalf-Of. Role"
                    + " commissioner: the council's own about a provider, such as evidence. Not confidential means that"
                    + " whoever is signed in may read it. Send the content to versions[0].content.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "insurance", value = DOCUMENT)))
    public RestResponse<DocumentView> begin(@Valid @NotNull DocumentRequest request) {
        var document = keeping.begin(request, clock.instant());
        return created(document);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Operation(
            summary = "The documents of a provider with their latest versions, in order of creation",
            description = "Role provider: one's own. Roles support-officer, portal: those of the provider in the header"
                    + " On-Behalf-Of.")
    public RestResponse<Page<DocumentView>> own(
            @Parameter(description = "Of this kind only") @QueryParam("kind") @Nullable DocumentKind kind,
            @Parameter(description = "Whose latest version ends within so many days, today included")
                    @QueryParam("endingWithinDays")
                    @Nullable
                    @Min(0)
                    @Max(366)
                    Integer within,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var search = new DocumentList.Search(acting.provider(), null, true, true, false, kind, within);
        var found = list.page(search, London.today(clock), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), DocumentView::id, Function.identity())
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "A document with all its versions, the latest first",
            description = "Role provider: one's own, others' that are not confidential. Roles support-officer, portal:"
                    + " with the header On-Behalf-Of. Roles commissioner, practitioner, evaluator, moderator, auditor: what"
                    + " is not confidential; of these commissioner, evaluator, auditor also what is, of providers that"
                    + " applied to their council.")
    public RestResponse<DocumentView> read(UUID id) {
        var document = views.read(id);
        return answer(document);
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Renew a document: another version with its own days",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, as for a new one. The earlier version"
                            + " counts until its own end.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "next year", value = VERSION)))
    public RestResponse<DocumentView> renew(UUID id, @Valid @NotNull VersionRequest request) {
        var document = keeping.renew(id, request, clock.instant());
        return created(document);
    }

    @POST
    @Path("/{id}/versions/{number}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER})
    @Operation(
            summary = "Withdraw a version that was stated wrongly, such as with a mistyped year",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, as for the document. It stays where it"
                            + " is and counts no more. Has no body.")
    public RestResponse<DocumentView> withdraw(UUID id, int number) {
        var document = keeping.withdraw(id, number, clock.instant());
        return answer(document);
    }

    private RestResponse<DocumentView> created(Document document) {
        var whole = views.whole(document);
        return Answers.created("/v1/documents/" + document.id(), whole.view(), whole.changes());
    }

    private RestResponse<DocumentView> answer(Document document) {
        var whole = views.whole(document);
        return Answers.ok(whole.view(), whole.changes());
    }
}
