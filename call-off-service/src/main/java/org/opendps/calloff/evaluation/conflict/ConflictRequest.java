package org.opendps.calloff.evaluation.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param conflicts empty for: I have none */
public record ConflictRequest(@NotNull @Size(max = 50) List<@Valid @NotNull Conflict> conflicts) {

    static final String EXAMPLE = """
            {"conflicts": [{"providerId": "01930000-0000-7000-8000-000000000005",
                            "description": "I worked there until last year"}]}""";
}
