package org.opendps.eligibility.person.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.eligibility.person.access.Purpose;

record BreakGlassRequest(
        @NotNull Purpose purpose,

        @NotNull @Size(min = 10, max = 500, message = "say why, in 10 to 500 characters")
        String reason) {

    @Override
    public String toString() {
        return "BreakGlassRequest";
    }
}
