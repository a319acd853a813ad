package org.opendps.eligibility.allocation.check;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.allocation.table.Allocation;
import org.opendps.eligibility.allocation.table.TableVersions;

/** {@code /v1/indicative-budget-checks}. */
@Path("/v1/indicative-budget-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class IndicativeBudgetCheckResource {

    private static final String EXAMPLE = """
            {"table": {"questions": [
               {"code": "MEALS", "text": "Eating and drinking", "about": "NEEDS", "choices": [
                 {"code": "ALONE", "text": "manages alone", "points": 0},
                 {"code": "HELP", "text": "needs help each day", "points": 120}]},
               {"code": "OUT", "text": "Getting out and meeting people", "about": "NEEDS", "choices": [
                 {"code": "ALONE", "text": "manages alone", "points": 0},
                 {"code": "HELP", "text": "needs somebody each time", "points": 200}]},
               {"code": "CARER", "text": "What a carer does", "about": "CARER_SUPPORT", "choices": [
                 {"code": "NONE", "text": "nothing", "points": 0},
                 {"code": "SOME", "text": "a part of it", "points": 40}]}],
              "pricePerPoint": "21.50", "contingencyPercent": "5"},
             "answers": [{"question": "MEALS", "choice": "HELP"}, {"question": "OUT", "choice": "HELP"},
                         {"question": "CARER", "choice": "SOME"}],
             "readyReckoner": [{"sessionsPerWeek": 2, "sessionPrice": "55.00", "weeks": 52}]}""";

    private final TableVersions versions;
    private final Caller caller;
    private final InstantSource clock;

    IndicativeBudgetCheckResource(TableVersions versions, Caller caller, InstantSource clock) {
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "What would these answers come to as an indicative budget?",
            description =
                    "Any role. Nothing is stored. Without a table the one of the caller's council that is in force"
                            + " on that day is used; 422 no-table-in-force when there is none, 403 no-authority for somebody"
                            + " of no council.")
    public CheckView check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "with a table", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    CheckRequest request) {
        var sessions = request.readyReckoner() == null ? List.<Sessions>of() : request.readyReckoner();
        if (request.table() != null) {
            return CheckView.of(Allocation.of(request.table(), request.answers()), null, null, sessions);
        }
        var on = request.on() == null ? London.today(clock) : request.on();
        var version = versions.inForce(caller.authority(), on);
        return CheckView.of(
                Allocation.of(version.pointsTable(), request.answers()), version.id(), version.number(), sessions);
    }
}
