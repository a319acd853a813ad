package org.opendps.registry.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A provider's number in a register, in its normal form. */
public record Identifier(IdentifierScheme scheme, String id) {

    /** @throws IllegalArgumentException when it cannot be a number of that register */
    @JsonCreator
    public static Identifier of(
            @JsonProperty("scheme") @Nullable IdentifierScheme scheme, @JsonProperty("id") @Nullable String id) {
        if (scheme == null || id == null) {
            throw new IllegalArgumentException("An identifier has a scheme and an id");
        }
        return new Identifier(scheme, scheme.normalise(id));
    }
}
