package org.opendps.registry.provider.duplicate;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.Postcode;

@Path("/v1/provider-duplicate-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class DuplicateCheckResource {

    private static final String EXAMPLE = """
            {"legalName": "The Hilltop Luncheon Club Ltd", "postcode": "SN15 1AB",
             "identifiers": [{"scheme": "GB-CHC", "id": "9900001"}]}
            """;

    private final Lookalikes lookalikes;

    DuplicateCheckResource(Lookalikes lookalikes) {
        this.lookalikes = lookalikes;
    }

    public record Question(
            @NotBlank @Size(max = 200) String legalName,
            @Nullable @Size(min = 1, max = 200) String tradingName,
            @Nullable Postcode postcode,
            @Nullable @Size(max = 10) List<@NotNull Identifier> identifiers) {

        Sought sought() {
            return new Sought(
                    Sought.keys(legalName, tradingName), postcode, identifiers == null ? List.of() : identifiers);
        }
    }

    public record Answer(List<Candidate> candidates) {}

    @POST
    @Idempotent
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which registered organisations may be this one",
            description =
                    "Any role. By numbers in registers, and by a like name near by. Answers their names, kinds and"
                            + " towns only, and why.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a club", value = EXAMPLE)))
    public Answer check(@Valid @NotNull Question question) {
        return new Answer(lookalikes.of(question.sought(), null));
    }
}
