package org.opendps.calloff.evaluation.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason for the bidder to read */
public record DecisionRequest(
        @NotNull Decision decision,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"decision": "ACCEPTED", "reason": "The rent that is saved explains the difference"}""";

    /** Rejected, the bid is excluded. */
    public enum Decision {
        ACCEPTED,
        REJECTED
    }
}
