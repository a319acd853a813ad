package org.opendps.registry.application.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.blocks.money.Money;

/** What a session of one service band in one category would cost. */
public record Costing(
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String serviceBand,
        @NotNull Money sessionPrice) {

    /** What it is the price of. */
    String of() {
        return category + "/" + serviceBand;
    }
}
