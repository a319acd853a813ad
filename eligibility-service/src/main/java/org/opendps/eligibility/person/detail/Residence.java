package org.opendps.eligibility.person.detail;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the person is ordinarily resident (Care Act 2014 ss.18(1)(a), 39).
 *
 * @param authority the council of that area by its GSS code; with {@code ANOTHER_COUNCIL} only
 */
public record Residence(
        @NotNull Of of,

        @Nullable @Pattern(regexp = "E\\d{8}", message = "the GSS code of a council, such as E06000019")
        String authority) {

    /** Whose resident. */
    public enum Of {
        THIS_COUNCIL,
        ANOTHER_COUNCIL,
        NO_SETTLED_RESIDENCE
    }

    @AssertTrue(message = "name the council when it is another one, and only then")
    boolean isAuthority() {
        return of == null || (of == Of.ANOTHER_COUNCIL) == (authority != null);
    }

    @Override
    public String toString() {
        return "Residence";
    }
}
