package org.opendps.calloff.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    private final DecisionRecording recording;
    private final DecisionRegister register;
    private final Caller caller;
    private final InstantSource clock;

    DecisionResource(DecisionRecording recording, DecisionRegister register, Caller caller, InstantSource clock) {
        this.recording = recording;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record a decision of the council",
            description = "Role: commissioner, for the own council. What is done under a decision is refused before"
                    + " effectiveFrom. A reference is used once; 409 when it is there.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DecisionView> record(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "decision", value = DecisionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DecisionRequest request) {
        var now = clock.instant();
        var decision = recording.record(request, caller.authority(), caller.username(), now);
        return Answers.created("/v1/decisions/" + decision.id(), DecisionView.of(decision, London.dateOf(now)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "A decision of the council",
            description = "Roles: commissioner, practitioner, finance, finance-approver, auditor of the council.")
    public RestResponse<DecisionView> read(UUID id) {
        var decision = register.findByIdOptional(id).orElseThrow(() -> new NotFound("decision", id).refused());
        caller.mustBelongTo(decision.authority(), "decision", id);
        return Answers.ok(DecisionView.of(decision, London.today(clock)), 0);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Decisions of the council, the first recorded first",
            description = "Roles: commissioner, practitioner, finance, finance-approver, auditor of the council.")
    public RestResponse<Page<DecisionView>> list(
            @QueryParam("reference") @Nullable String reference,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var today = London.today(clock);
        var found = register.page(caller.authority(), reference, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Decision::id, decision -> DecisionView.of(decision, today))
                .answer(uri);
    }
}
