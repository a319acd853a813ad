package org.opendps.eligibility.assessment.determination;

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
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;

/** {@code /v1/determinations}. */
@Path("/v1/determinations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Determinations")
public class DeterminationResource {

    private static final String CHANGED = """
            {"circumstances": {"ordinaryResidence": "OURS", "finances": "AT_OR_BELOW_LIMIT"},
             "reason": "The financial assessment is there."}""";
    private static final String SIGNED = """
            {"verdict": "SIGNED"}""";

    private final Determining determining;
    private final MadeDeterminations made;
    private final Contents contents;
    private final Caller caller;

    DeterminationResource(Determining determining, MadeDeterminations made, Contents contents, Caller caller) {
        this.determining = determining;
        this.made = made;
        this.contents = contents;
        this.caller = caller;
    }

    /** A determination that waits; what it says is read under its own id, so that the reading is in the access log. */
    record Awaiting(UUID id, UUID assessmentId, UUID personRef, String determinedBy, java.time.Instant determinedAt) {

        static Awaiting of(MadeDetermination made) {
            return new Awaiting(
                    made.id(), made.assessmentId(), made.personRef(), made.determinedBy(), made.determinedAt());
        }
    }

    @GET
    @Operation(
            summary = "Determinations that wait for a second practitioner, the oldest first",
            description = "Role practitioner; of the own council. References only.")
    public RestResponse<Page<Awaiting>> awaiting(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = made.awaiting(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), MadeDetermination::id, Awaiting::of).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A determination with each finding and its citation",
            description = "Role practitioner of the person's council. `status`: AWAITING_COUNTERSIGNATURE, STANDING,"
                    + " SENT_BACK or SUPERSEDED.")
    public RestResponse<DeterminationView> read(UUID id) {
        return answer(made.get(id, caller));
    }

    @POST
    @Path("/{id}/circumstances")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Determine again, in other circumstances",
            description = "Role practitioner of the person's council. Ordinary residence, finances and the like decide"
                    + " whether the council must, may or need not meet the needs. Makes another determination of the"
                    + " same assessment, which supersedes this one once it stands. 409 when this one is superseded.")
    @APIResponseSchema(value = DeterminationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeterminationView> again(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "finances are known", value = CHANGED)))
                    @Valid
                    @NotNull
                    CircumstancesRequest request) {
        var next = determining.determineAgain(caller, id, request);
        return Answers.created("/v1/determinations/" + next.id(), DeterminationView.of(next, contents), next.version());
    }

    @POST
    @Path("/{id}/countersignature")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign a determination as the second practitioner, or send it back",
            description =
                    "Role practitioner of the person's council, and neither who assessed nor who had it determined."
                            + " Signed, it stands; sent back with a reason, it does not, and another assessment is needed.")
    public RestResponse<DeterminationView> countersign(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "signed", value = SIGNED))) @Valid @NotNull
                    CountersignatureRequest request) {
        return answer(determining.countersign(caller, id, request));
    }

    private RestResponse<DeterminationView> answer(MadeDetermination determination) {
        return Answers.ok(DeterminationView.of(determination, contents), determination.version());
    }
}
