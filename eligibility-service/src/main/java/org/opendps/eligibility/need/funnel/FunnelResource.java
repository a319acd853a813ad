package org.opendps.eligibility.need.funnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;

/** {@code /v1/need-funnel}. */
@Path("/v1/need-funnel")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.AUDITOR, Roles.SUPPORT_OFFICER})
@Tag(name = "Referrals and signals")
public class FunnelResource {

    private static final int MOST_QUARTERS = 20;

    private final FunnelCounts counts;
    private final Caller caller;
    private final InstantSource clock;

    FunnelResource(FunnelCounts counts, Caller caller, InstantSource clock) {
        this.counts = counts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param definitions what each step counts */
    record Funnel(List<FunnelView> quarters, Map<String, String> definitions) {}

    @GET
    @Operation(
            summary = "From a signal to a place, per area and club",
            description = "Roles commissioner, practitioner, auditor and support-officer; of the own council. Signal,"
                    + " referral, assessed, eligible, placed for each quarter that the period touches, 20 at most."
                    + " Counts under 5 are null with suppressed true, and so is every total or second count from"
                    + " which one could be worked out; quarters are never added up.")
    public Funnel funnel(
            @Parameter(description = "A day of the first quarter; today when it is left out")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "A day of the last quarter; that of `from` when it is left out")
                    @QueryParam("until")
                    @Nullable
                    LocalDate until) {
        var first = from == null ? London.today(clock) : from;
        var last = until == null ? first : until;
        if (last.isBefore(first) || last.isAfter(first.plusMonths(3L * MOST_QUARTERS))) {
            throw new PeriodUnclear(MOST_QUARTERS).refused();
        }
        var quarters = Quarter.touching(first, last);
        var found = counts.of(
                caller.authority(),
                quarters.getFirst().from(),
                quarters.getLast().until());
        return new Funnel(
                quarters.stream()
                        .map(quarter -> FunnelView.of(
                                quarter,
                                found.stream()
                                        .filter(count -> count.quarter().equals(quarter.from()))
                                        .toList()))
                        .toList(),
                Map.of(
                        "signalled",
                                "people with possible need, as clubs counted them in periods that ended then; counts under 5 of"
                                        + " a signal are left out",
                        "referred", "referrals that were received then",
                        "assessed", "people whose assessment was then; urgent needs alone are none",
                        "eligible", "people about whom a determination ELIGIBLE was made then that stood",
                        "placed", "people for whom a place began then"));
    }
}
