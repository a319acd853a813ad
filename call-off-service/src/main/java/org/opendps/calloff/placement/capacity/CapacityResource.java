package org.opendps.calloff.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;

@Path("/v1/capacity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class CapacityResource {

    private final Capacity capacity;
    private final Caller caller;
    private final InstantSource clock;

    CapacityResource(Capacity capacity, Caller caller, InstantSource clock) {
        this.capacity = capacity;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "How many places a provider has on a day, used and free, and who is next",
            description = "Roles: commissioner, practitioner, support-officer, auditor. Used are places of the own"
                    + " council's placements; a place is kept while a placement rests. The day is today unless it is"
                    + " given.")
    public CapacityView read(
            @QueryParam("providerId") @NotNull UUID providerId, @QueryParam("day") @Nullable LocalDate day) {
        return capacity.on(providerId, caller.authority(), day == null ? London.today(clock) : day);
    }
}
