package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else thinks (Care Act 2014 s.9(5)).
 *
 * @param who in words, such as a name or what they are to the person
 */
public record Views(
        @NotNull Of of,
        @Nullable @Size(max = 200) String who,
        @NotBlank @Size(max = Form.MOST_WORDS) String words) {

    /** Whose views. */
    public enum Of {
        CARER,
        FAMILY,
        FRIEND,
        ADVOCATE,
        PROFESSIONAL,
        PROVIDER,
        OTHER
    }

    Views withoutName() {
        return new Views(of, null, words);
    }

    @Override
    public String toString() {
        return "Views";
    }
}
