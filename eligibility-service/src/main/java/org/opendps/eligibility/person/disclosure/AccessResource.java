package org.opendps.eligibility.person.disclosure;

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
import org.opendps.eligibility.person.People;
import org.opendps.eligibility.person.access.Access;
import org.opendps.eligibility.person.access.Accesses;
import org.opendps.eligibility.person.access.Restrictions;

/** {@code /v1/people/{personRef}/accesses}. */
@Path("/v1/people/{personRef}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
@Tag(name = "Privacy")
public class AccessResource {

    private final Accesses accesses;
    private final People people;
    private final Restrictions restrictions;
    private final Caller caller;

    AccessResource(Accesses accesses, People people, Restrictions restrictions, Caller caller) {
        this.accesses = accesses;
        this.people = people;
        this.restrictions = restrictions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Who looked at a person, or tried to",
            description =
                    "Roles practitioner and auditor of the person's council, the latest first; of an erased person"
                            + " too. Those who were refused are in it, whatever their role or council, and whoever opened a"
                            + " restricted record, with the reason.")
    public RestResponse<Page<AccessView>> accesses(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
        restrictions.mustLetIn(caller, personRef);
        var found = accesses.of(personRef, Cursor.id(page.after()), page.limit() + 1);
        return Page.of(found, page.limit(), Access::id, access -> view(access, personRef))
                .answer(uri);
    }

    private AccessView view(Access access, UUID personRef) {
        return AccessView.of(access, accesses.reasonOf(access, personRef).orElse(null));
    }
}
