package org.opendps.calloff.evaluation.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A bidder's answer, in words: an offered price does not change any more. */
public record AnswerRequest(@NotBlank @Size(max = 20_000) String text) {

    static final String EXAMPLE = """
            {"text": "Our hall is free of rent, and volunteers do the driving; both workers are paid the living wage"}""";
}
