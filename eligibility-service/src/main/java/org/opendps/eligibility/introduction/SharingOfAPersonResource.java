package org.opendps.eligibility.introduction;

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
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/sharing-records}. */
@Path("/v1/people/{personRef}/sharing-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Introductions")
public class SharingOfAPersonResource {

    private final SharingRecords records;
    private final KnownPeople people;
    private final Caller caller;

    SharingOfAPersonResource(SharingRecords records, KnownPeople people, Caller caller) {
        this.records = records;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "With which providers a person's particulars are or were shared, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<SharingView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = records.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SharingRecord::id, SharingView::of).answer(uri);
    }
}
