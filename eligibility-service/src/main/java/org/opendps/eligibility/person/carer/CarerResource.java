package org.opendps.eligibility.person.carer;

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

/** {@code /v1/people/{personRef}/carers}. */
@Path("/v1/people/{personRef}/carers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "People")
public class CarerResource {

    private static final String EXAMPLE = """
            {"carer": "6f9b3f0e-5d0c-4c56-9d3e-2f1a7c1b8e44", "relationship": "CHILD", "livesTogether": true}""";

    private final Linking linking;
    private final CarerLinks links;
    private final KnownPeople people;
    private final Caller caller;

    CarerResource(Linking linking, CarerLinks links, KnownPeople people, Caller caller) {
        this.linking = linking;
        this.links = links;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say who cares for a person",
            description = "Role practitioner of the council of both. The carer is registered as a person first, and can"
                    + " be assessed as a carer.")
    @APIResponseSchema(value = CarerLinkView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CarerLinkView> link(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a daughter", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    CarerRequest request) {
        var link = linking.link(caller, personRef, request);
        return Answers.created("/v1/people/" + personRef + "/carers", CarerLinkView.of(link));
    }

    @GET
    @Operation(
            summary = "Who cares for a person, and for whom the person cares",
            description = "Role practitioner of the person's council, in the order in which the links were made; those"
                    + " that have ended too.")
    public RestResponse<Page<CarerLinkView>> links(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = links.of(personRef, Cursor.id(page.after()), page.limit() + 1);
        return Page.of(found, page.limit(), CarerLink::id, CarerLinkView::of).answer(uri);
    }

    @DELETE
    @Path("/{carer}")
    @Operation(
            summary = "End a carer's link",
            description = "Role practitioner of the person's council. It ends today and stays in the list.")
    public void end(UUID personRef, UUID carer) {
        linking.end(caller, personRef, carer);
    }
}
