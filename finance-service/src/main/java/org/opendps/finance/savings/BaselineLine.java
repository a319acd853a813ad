package org.opendps.finance.savings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;

/** What a year cost before: sessions of a category and band, and their amount net of VAT. */
record BaselineLine(
        @NotBlank @Size(max = 60) String category,

        @Schema(description = "leave it out where spend is not told by band") @Nullable @Size(min = 1, max = 60)
        String band,

        @NotNull @Min(1) @Max(MOST) Long units,
        @NotNull Money amount) {

    static final long MOST = 100_000_000;

    @AssertTrue(message = "must not be negative")
    boolean isAmount() {
        return amount == null || !amount.isNegative();
    }

    Line line() {
        return new Line(category, band);
    }

    Quantity quantity() {
        return Quantity.of(units, amount);
    }
}
