package org.opendps.registry.membership.venue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.purchasing.rule.Setting;

/** An online venue needs no address; every other one a postcode. */
public record VenueRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 500) String address,
        @Nullable Postcode postcode,
        @NotNull Setting setting,
        @NotEmpty @Size(max = 200) List<@NotBlank String> categories,
        @Size(max = 10) List<@NotNull AccessFeature> access,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Session> sessions,
        @NotNull LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    public VenueRequest {
        access = access == null ? List.of() : List.copyOf(access);
    }
}
