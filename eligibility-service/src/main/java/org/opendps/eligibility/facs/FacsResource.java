package org.opendps.eligibility.facs;

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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/facs-assessments}. */
@Path("/v1/people/{personRef}/facs-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class FacsResource {

    private static final String EXAMPLE = """
            {"assessedOn": "2013-06-14", "band": "CRITICAL", "councilThreshold": "SUBSTANTIAL",
             "source": "Paper file, page 12"}""";

    private final Remembering remembering;
    private final FacsAssessments facs;
    private final KnownPeople people;
    private final Caller caller;

    FacsResource(Remembering remembering, FacsAssessments facs, KnownPeople people, Caller caller) {
        this.remembering = remembering;
        this.facs = facs;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep an assessment under Fair Access to Care Services as history",
            description =
                    "Role practitioner of the person's council. A band from before 1 April 2015, and the threshold of"
                            + " the council then. It never counts as a determination: whoever has only that is assessed"
                            + " under the Care Act 2014 before anything is planned or bought.")
    @APIResponseSchema(value = FacsView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<FacsView> remember(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "from a file", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    FacsRequest request) {
        var assessment = remembering.remember(caller, personRef, request);
        return Answers.created("/v1/people/" + personRef + "/facs-assessments", remembering.view(assessment));
    }

    @GET
    @Operation(
            summary = "Assessments of a person under Fair Access to Care Services, in the order of entry",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<FacsView>> list(UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = facs.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), FacsAssessment::id, remembering::view)
                .answer(uri);
    }
}
