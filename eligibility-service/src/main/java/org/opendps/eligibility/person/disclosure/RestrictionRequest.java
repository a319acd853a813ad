package org.opendps.eligibility.person.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.opendps.eligibility.person.access.Restriction;

/** @param practitioners the user names of those who open the record */
record RestrictionRequest(
        @NotNull Restriction.Kind kind,
        @NotEmpty @Size(max = 50) Set<@NotBlank @Size(max = 100) String> practitioners) {}
