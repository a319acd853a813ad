package org.opendps.registry.application.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** How the applicant meets one condition, in words and with documents of its own. */
public record ConditionAnswer(
        @NotBlank @Size(max = 60) String condition,
        @NotBlank @Size(max = 10_000) String answer,
        @Size(max = 20) List<@NotNull UUID> documents) {

    public ConditionAnswer {
        documents = documents == null ? List.of() : documents;
    }
}
