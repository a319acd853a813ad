package org.opendps.eligibility.assessment.written;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a practitioner writes for the person.
 *
 * @param reasons why it was decided so, in words that the person understands
 * @param advice what can meet or reduce the needs, and prevent or delay more (Care Act 2014 s.13(5))
 */
public record Words(
        @NotBlank @Size(max = 8_000) String reasons,
        @NotBlank @Size(max = 8_000) String advice) {

    @Override
    public String toString() {
        return "Words";
    }
}
