package org.opendps.eligibility.person.closure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.People;

/** {@code /v1/people/due-for-erasure}. */
@Path("/v1/people/due-for-erasure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
@Tag(name = "Privacy")
public class DueResource {

    private final People people;
    private final Caller caller;
    private final InstantSource clock;

    DueResource(People people, Caller caller, InstantSource clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where the page before ended. */
    private record Place(LocalDate erasableFrom, UUID personRef) {

        private static final Place BEFORE_ALL = new Place(LocalDate.EPOCH, new UUID(0, 0));

        static Place read(String key) {
            var parts = key.split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a place in this list");
            }
            try {
                return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    @GET
    @Operation(
            summary = "Closed records whose time is over",
            description = "Roles practitioner and auditor; of the own council, those that may be erased for longest"
                    + " first. References only.")
    public RestResponse<Page<DueView>> due(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var cursor = page.after();
        var after = cursor == null ? Place.BEFORE_ALL : Cursor.read(cursor, Place::read);
        var found = people.dueForErasure(
                caller.authority(), London.today(clock), after.erasableFrom(), after.personRef(), page.limit() + 1);
        return Page.of(found.stream().map(DueView::of).toList(), page.limit(), DueView::key, due -> due)
                .answer(uri);
    }
}
