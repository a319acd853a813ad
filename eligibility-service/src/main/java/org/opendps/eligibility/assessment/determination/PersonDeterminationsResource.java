package org.opendps.eligibility.assessment.determination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/determinations}. */
@Path("/v1/people/{personRef}/determinations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Determinations")
public class PersonDeterminationsResource {

    private final MadeDeterminations made;
    private final Contents contents;
    private final KnownPeople people;
    private final Caller caller;

    PersonDeterminationsResource(MadeDeterminations made, Contents contents, KnownPeople people, Caller caller) {
        this.made = made;
        this.contents = contents;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Every determination about a person, the latest first",
            description = "Role practitioner of the person's council; those that were superseded or sent back too.")
    public RestResponse<Page<DeterminationView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = made.page(personRef, Cursor.position(page.after()), page.limit());
        var key = contents.keyOf(personRef);
        return Page.of(
                        found,
                        page.limit(),
                        MadeDetermination::position,
                        one -> DeterminationView.of(one, contents, key))
                .answer(uri);
    }
}
