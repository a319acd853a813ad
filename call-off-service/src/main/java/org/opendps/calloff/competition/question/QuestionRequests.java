package org.opendps.calloff.competition.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked, and what is answered. */
final class QuestionRequests {

    static final String QUESTION_EXAMPLE = """
            {"text": "Is there a bus stop within five minutes of the person's home?"}""";
    static final String ANSWER_EXAMPLE = """
            {"answer": "Yes, on the line to the market place.",
             "shownAs": "Is there a bus stop within five minutes of the person's home?"}""";

    private QuestionRequests() {}

    record Asked(@NotBlank @Size(max = 4000) String text) {}

    record Answer(
            @NotBlank @Size(max = 4000) String answer,

            @Schema(
                    description =
                            "in which words the other bidders read the question, where its own tell who asked; left out, in"
                                    + " its own")
            @Nullable
            @Size(max = 4000)
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            String shownAs) {}
}
