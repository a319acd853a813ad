package org.opendps.registry.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.registry.cohort.CohortTag;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/application-progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ProgressResource {

    private final ProgressReport report;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    ProgressResource(ProgressReport report, Catalogue catalogue, Caller caller, InstantSource clock) {
        this.report = report;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "How far applicants get, how long it takes them, and where they give up",
            description = "Roles commissioner, support-officer, auditor, of the council that set the system up. Counts"
                    + " only, drafts included; with tag, of the providers that the council has tagged so.")
    public ProgressView read(
            UUID id,
            @Parameter(description = "After how many days without a change a draft counts as given up")
                    @QueryParam("idleDays")
                    @DefaultValue("28")
                    @Min(1)
                    @Max(3650)
                    int idleDays,
            @QueryParam("tag")
                    @Pattern(regexp = "grant-funded|micro-enterprise", message = "is grant-funded or micro-enterprise")
                    @Nullable
                    String tag) {
        var authority = catalogue.own(caller, id).authority();
        var idleSince = clock.instant().minus(Duration.ofDays(idleDays));
        var cohort = tag == null ? null : CohortTag.fromString(tag);
        return new ProgressView(
                idleDays, cohort, report.steps(id, cohort, idleSince), report.cohorts(id, authority, cohort));
    }
}
