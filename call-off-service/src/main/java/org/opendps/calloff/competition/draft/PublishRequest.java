package org.opendps.calloff.competition.draft;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a publication.
 *
 * @param conflictsAssessment of a public contract: which interests were looked at before the notice, and what keeps them
 *     harmless (Procurement Act 2023 s.83); no names of people who draw on care
 */
public record PublishRequest(@Nullable @Size(max = 4000) String conflictsAssessment) {

    public static final String EXAMPLE = """
            {"conflictsAssessment": "The commissioning team and the evaluators were asked; none has an interest"}""";

    public static @Nullable String assessment(@Nullable PublishRequest request) {
        return request == null || request.conflictsAssessment == null || request.conflictsAssessment.isBlank()
                ? null
                : request.conflictsAssessment;
    }
}
