package org.opendps.eligibility.charging.suspension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/charging-suspensions}. */
@Path("/v1/people/{personRef}/charging-suspensions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Charging")
public class SuspensionResource {

    private static final String EXAMPLE = """
            {"from": "2026-12-07", "until": null, "reason": "DISPUTED", "note": "The rent was counted twice."}""";
    private static final String END = """
            {"lastDay": "2026-12-20"}""";

    private final Suspending suspending;
    private final ChargingSuspensions suspensions;
    private final Notes notes;
    private final KnownPeople people;
    private final Caller caller;

    SuspensionResource(
            Suspending suspending, ChargingSuspensions suspensions, Notes notes, KnownPeople people, Caller caller) {
        this.suspending = suspending;
        this.suspensions = suspensions;
        this.notes = notes;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Suspend charging",
            description = "Role practitioner of the person's council. From the first day to the last, both included,"
                    + " the contribution is not asked for; what was assessed stays. Whoever keeps the money hears of"
                    + " it on the day. 409 suspended-already when other such days overlap.")
    @APIResponseSchema(value = SuspensionView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SuspensionView> suspend(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a dispute", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    SuspensionRequest request) {
        var suspension = suspending.suspend(personRef, request);
        return Answers.created(path(suspension), notes.view(suspension), suspension.version());
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Charge again",
            description = "Role practitioner of the person's council. `lastDay` is the last on which nothing is asked"
                    + " for; the day before the first says that it should not have been suspended at all.")
    public RestResponse<SuspensionView> end(
            UUID personRef,
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "settled", value = END))) @Valid @NotNull
                    SuspensionRequest.End request) {
        people.mustBeKnownTo(caller, personRef);
        var suspension = suspending.end(personRef, id, request.lastDay());
        return Answers.ok(notes.view(suspension), suspension.version());
    }

    @GET
    @Operation(
            summary = "When charging of a person is or was suspended, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<SuspensionView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = suspensions.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ChargingSuspension::id, notes::view).answer(uri);
    }

    private static String path(ChargingSuspension suspension) {
        return "/v1/people/" + suspension.personRef() + "/charging-suspensions";
    }
}
