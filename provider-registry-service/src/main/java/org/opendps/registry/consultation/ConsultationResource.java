package org.opendps.registry.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.acting.ActingFor;

@Path("/v1/fee-consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fee consultations")
public class ConsultationResource {

    private static final String EXAMPLE = """
            {"costs": [{"serviceBand": "STANDARD", "staff": "38.20", "premises": "7.50", "utilities": "2.10",
                        "transport": "0.00", "meals": "4.00", "overhead": "5.30"}]}
            """;

    private final FeeConsultations consultations;
    private final Answering answering;
    private final ConsultationResults results;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    ConsultationResource(
            FeeConsultations consultations,
            Answering answering,
            ConsultationResults results,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.consultations = consultations;
        this.answering = answering;
        this.results = results;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "The fee consultations in which a member is asked, the oldest first",
            description = "Role provider: one's own. Roles portal, support-officer: with the header On-Behalf-Of.")
    public RestResponse<Page<ConsultationView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = consultations.ofProvider(acting.provider(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), FeeConsultation::id, FeeConsultation::view)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.FINANCE, Roles.AUDITOR
    })
    @Operation(
            summary = "A fee consultation",
            description = "Role provider: where it is asked. Roles portal, support-officer: with the header"
                    + " On-Behalf-Of. Roles commissioner, finance, auditor: of their council.")
    public RestResponse<ConsultationView> read(UUID id) {
        if (acting.isMeant()) {
            return answer(answering.asked(() -> consultations.get(id)).consultation());
        }
        return answer(consultations.own(id, caller));
    }

    @GET
    @Path("/{id}/response")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "What a member has answered",
            description = "Role provider: one's own. Roles portal, support-officer: with the header On-Behalf-Of. The"
                    + " council sees figures of several only.")
    public RestResponse<ResponseView> response(UUID id) {
        var member = answering.asked(() -> consultations.get(id)).member();
        var found = answering.known(id, member);
        var view = found.map(FeeResponse::view).orElse(new ResponseView(member, List.of(), null, null, null));
        return Answers.ok(view, found.map(FeeResponse::version).orElse(0L));
    }

    @PUT
    @Path("/{id}/response")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a session costs, line by line",
            description = "Role provider: one's own. Roles portal, support-officer: with the header On-Behalf-Of. Needs"
                    + " If-Match, at first \"0\". Can be changed through the last day.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one band", value = EXAMPLE)))
    public RestResponse<ResponseView> respond(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ResponseRequest request) {
        var response = answering.answer(id, ifMatch, request, clock.instant());
        return Answers.ok(response.view(), response.version());
    }

    @GET
    @Path("/{id}/results")
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary =
                    "How many have answered, what a session costs them by band and line, and the gap to the agreed rate",
            description = "Roles commissioner, finance, auditor, of the council. Bands are shown once it has closed,"
                    + " and not where fewer than dps.registry.fewest-answers-shown (five) have answered, quartiles not with"
                    + " fewer than dps.registry.fewest-answers-for-quartiles (eight). No figure is one answer: each is the"
                    + " mean of three or four around its place, to the nearest 50p.")
    public ResultsView results(UUID id) {
        return results.of(consultations.own(id, caller));
    }

    private static RestResponse<ConsultationView> answer(FeeConsultation consultation) {
        return Answers.ok(consultation.view(), consultation.version());
    }
}
