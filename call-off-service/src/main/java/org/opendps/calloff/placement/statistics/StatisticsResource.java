package org.opendps.calloff.placement.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;

@Path("/v1/placement-statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class StatisticsResource {

    private final Statistics statistics;
    private final Caller caller;
    private final InstantSource clock;

    StatisticsResource(Statistics statistics, Caller caller, InstantSource clock) {
        this.statistics = statistics;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "How many placements there are on a day, by contract and by age",
            description =
                    "Roles: commissioner, practitioner, support-officer, finance, finance-approver, auditor; those"
                            + " of the own council. Counted are placements with a payable term on the day, which is today unless"
                            + " it is given; places that people pay for themselves are on basis PRIVATE. `transition` says for"
                            + " how many of the people assessment and support plan are dated.")
    public StatisticsView read(@QueryParam("on") @Nullable LocalDate on) {
        return statistics.on(caller.authority(), on == null ? London.today(clock) : on);
    }
}
