package org.opendps.registry.membership.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;

@Path("/v1/purchasing-systems/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class UpliftResource {

    private static final String UPLIFT = """
            {"category": "DAY", "percent": 2.5, "from": "2027-04-01", "reason": "Yearly uplift as the cabinet decided"}
            """;

    private final Uplifting uplifting;
    private final InstantSource clock;

    UpliftResource(Uplifting uplifting, InstantSource clock) {
        this.uplifting = uplifting;
        this.clock = clock;
    }

    @POST
    @Path("/rate-uplift-previews")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What an uplift would do to each rate; nothing is stored",
            description = "Roles commissioner, finance, of the council that set up the system. A page of" + " members.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "2.5 percent", value = UPLIFT)))
    public RestResponse<Page<MemberUplift>> preview(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri, @Valid @NotNull UpliftRequest request) {
        var found = uplifting.preview(id, request, Cursor.id(page.after()), page.limit() + 1);
        return Page.of(found, page.limit(), MemberUplift::memberId, Function.identity())
                .answer(uri);
    }

    @POST
    @Path("/rate-uplifts")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Raise the rates of all members from a day on",
            description = "Role commissioner, of the council that set up the system. Each is another row from that day;"
                    + " one that would pass the price cap stays and is counted, and so does one that is agreed for a later"
                    + " day already. insteadOf corrects the rates that an earlier uplift from the same day made. All or"
                    + " none.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "2.5 percent", value = UPLIFT)))
    public UpliftView raise(UUID id, @Valid @NotNull UpliftRequest request) {
        var now = clock.instant();
        return uplifting.raise(id, request, now);
    }
}
