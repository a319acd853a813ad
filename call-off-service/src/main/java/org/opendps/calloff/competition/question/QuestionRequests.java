package org.opendps.calloff.competition.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked, and what is answered. */
final class QuestionRequests {

    static final String QUESTION_EXAMPLE = """
            {"text": "Is there a bus stop within five minutes of the person's home?"}""";
    static final String ANSWER_EXAMPLE = """
            {"answer": "Yes, on the line to the market place."}""";

    private QuestionRequests() {}

    record Asked(@NotBlank @Size(max = 4000) String text) {}

    record Answer(@NotBlank @Size(max = 4000) String answer) {}
}
