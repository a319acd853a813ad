package org.opendps.registry.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;

/** What one person's session in a band costs the member, in pounds. */
public record CostLine(
        @NotBlank String serviceBand,
        @NotNull Money staff,
        @NotNull Money premises,
        @NotNull Money utilities,
        @NotNull Money transport,
        @NotNull Money meals,
        @NotNull Money overhead) {

    private List<Money> parts() {
        return Stream.of(staff, premises, utilities, transport, meals, overhead).toList();
    }

    @Schema(hidden = true)
    boolean isPossible() {
        return parts().stream().noneMatch(Money::isNegative) && total().isPositive();
    }

    Money total() {
        return Money.sum(parts());
    }
}
