package org.opendps.calloff.competition.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question and its answer. Who asked is in no answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        int number,
        String text,
        Instant askedAt,

        @Schema(description = "whether the provider that reads asked it; the council is not told") @Nullable
        Boolean mine,

        @Schema(
                description =
                        "to who asked and to the council: in which words the others read it, where not in its own")
        @Nullable
        String shownAs,

        @Nullable String answer,
        @Nullable Instant answeredAt) {}
