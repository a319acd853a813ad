package org.opendps.eligibility.assessment.urgent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;

/** {@code /v1/assessment-tasks}. */
@Path("/v1/assessment-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class FollowUpResource {

    private final FollowUps followUps;
    private final Caller caller;
    private final InstantSource clock;

    FollowUpResource(FollowUps followUps, Caller caller, InstantSource clock) {
        this.followUps = followUps;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Assessments that have to follow, the soonest due first",
            description =
                    "Role practitioner; of the own council, of people whose record is open. A task is done when an"
                            + " assessment of the person is recorded, and overdue after the day on which it is due.")
    public RestResponse<Page<FollowUpView>> tasks(
            @Parameter(description = "OPEN (overdue ones too), OVERDUE or DONE")
                    @QueryParam("status")
                    @DefaultValue("OPEN")
                    FollowUps.Which status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var cursor = page.after();
        var after = cursor == null ? FollowUps.Place.BEFORE_ALL : Cursor.read(cursor, FollowUps.Place::read);
        var today = London.today(clock);
        var found = followUps.page(caller.authority(), status, today, after, page.limit());
        return Page.of(
                        found,
                        page.limit(),
                        task -> task.dueOn() + "/" + task.id(),
                        task -> FollowUpView.of(task, today))
                .answer(uri);
    }
}
