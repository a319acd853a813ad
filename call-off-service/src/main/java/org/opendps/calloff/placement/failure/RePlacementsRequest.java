package org.opendps.calloff.placement.failure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;

/** Who takes over whom. */
public record RePlacementsRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull Row> rows) {

    static final String EXAMPLE = """
            {"rows": [{"placementId": "01930000-0000-7000-8000-000000000004",
                       "providerId": "01930000-0000-7000-8000-000000000005", "unitCost": "57.50"}]}""";

    /**
     * One placement that goes on with another provider.
     *
     * @param from the day after the last one of the failed provider, unless it is given
     * @param decisionReference where it costs more in a year than one hand may decide
     */
    public record Row(
            @NotNull UUID placementId,
            @NotNull UUID providerId,
            @NotNull Money unitCost,
            @Nullable VatCode vatCode,
            @Nullable LocalDate from,
            @Nullable @Size(max = 100) String decisionReference) {}
}
