package org.opendps.registry.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** Offer, price and assurances may come later: the draft is kept until they do. */
public record ApplicationRequest(
        @NotEmpty @Size(max = 200) List<@NotBlank String> categories,
        @NotEmpty @Size(max = 500) List<@NotBlank String> areas,
        @Nullable @Size(max = 10_000) String offer,
        @Nullable Money sessionPrice,
        @Nullable Boolean safeguardingAssurance,
        @Nullable Boolean declaration) {

    Pack pack() {
        return new Pack(
                categories.stream().distinct().toList(),
                areas.stream().distinct().toList(),
                offer,
                sessionPrice,
                Boolean.TRUE.equals(safeguardingAssurance),
                Boolean.TRUE.equals(declaration));
    }
}
