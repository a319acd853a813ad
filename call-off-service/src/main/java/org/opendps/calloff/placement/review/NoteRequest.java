package org.opendps.calloff.placement.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the provider says to a review, about its service and not about the person. */
public record NoteRequest(@NotBlank @Size(max = 2000) String note) {

    static final String EXAMPLE = """
            {"note": "A second driver starts on Monday."}""";
}
