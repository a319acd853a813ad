package org.opendps.finance.attendance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.attendance.party.Sides;
import org.opendps.finance.attendance.party.Signature;

/** {@code /v1/attendance-returns/approvals}: many at once. */
@Path("/v1/attendance-returns/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
public class BulkApprovalResource {

    private static final String EXAMPLE = """
            {"returnIds": ["01990000-0000-7000-8000-000000000001", "01990000-0000-7000-8000-000000000002"]}""";

    private final Approving approving;
    private final Sides sides;

    BulkApprovalResource(Approving approving, Sides sides) {
        this.approving = approving;
        this.sides = sides;
    }

    record Approvals(@NotEmpty @Size(max = 200) Set<@NotNull UUID> returnIds) {}

    /** @param why it is not approved, in words; null when it is */
    public record Result(
            UUID returnId, boolean approved, @Nullable String why) {

        static Result of(UUID id) {
            return new Result(id, true, null);
        }
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Approve many returns, 200 at the most",
            description =
                    "Role finance of the council. Each by itself, as if it were approved alone: what one is refused for"
                            + " holds up no other. Answers for each in the order of their ids. Sent again, those that are approved"
                            + " already say so.")
    public List<Result> approve(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two", value = EXAMPLE))) @Valid @NotNull
                    Approvals request) {
        var authority = sides.authority();
        var officer = sides.officer();
        return request.returnIds().stream()
                .sorted()
                .map(id -> approve(authority, id, officer))
                .toList();
    }

    private Result approve(String authority, UUID id, Signature officer) {
        try {
            // by itself also within the transaction that keeps the answer for its key
            QuarkusTransaction.requiringNew().run(() -> approving.approve(authority, id, officer));
            return Result.of(id);
        } catch (Refused refused) {
            return new Result(id, false, refused.refusal().detail());
        }
    }
}
