package org.opendps.eligibility.person.detail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param notes such as: ring in the afternoon, the daughter answers
 */
public record Contact(
        @Nullable
        @Pattern(
                regexp = "\\+?[0-9 ()-]{7,24}",
                message = "a telephone number of digits and spaces, such as 01249 706 000")
        String telephone,

        @Nullable @Email(message = "an e-mail address") @Size(max = 254)
        String email,

        @Nullable Way preferred,
        @Nullable @Size(max = 500) String notes) {

    /** What the person would rather have. */
    public enum Way {
        TELEPHONE,
        TEXT_MESSAGE,
        EMAIL,
        LETTER,
        VISIT,
        THROUGH_SOMEBODY
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
