package org.opendps.registry.consultation;

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
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/fee-consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fee consultations")
public class SystemConsultationsResource {

    private static final String EXAMPLE = """
            {"title": "What a session costs in 2027-28", "closesOn": "2027-01-29", "category": "DAY"}
            """;

    private final FeeConsultations consultations;
    private final Consulting consulting;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    SystemConsultationsResource(
            FeeConsultations consultations,
            Consulting consulting,
            Catalogue catalogue,
            Caller caller,
            InstantSource clock) {
        this.consultations = consultations;
        this.consulting = consulting;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask the members of a category what a session costs them",
            description = "Role commissioner, of the council that set the system up. It closes by itself after its"
                    + " last day.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "for next year", value = EXAMPLE)))
    public RestResponse<ConsultationView> open(UUID id, @Valid @NotNull ConsultationRequest request) {
        var consultation = consulting.open(id, request, London.today(clock));
        return Answers.created(
                "/v1/fee-consultations/" + consultation.id(), consultation.view(), consultation.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "The fee consultations of a purchasing system, the oldest first",
            description = "Roles commissioner, finance, auditor, of the council that set it up.")
    public RestResponse<Page<ConsultationView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        caller.mustBelongTo(catalogue.find(id).authority(), "purchasing system", id);
        var found = consultations.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), FeeConsultation::id, FeeConsultation::view)
                .answer(uri);
    }
}
