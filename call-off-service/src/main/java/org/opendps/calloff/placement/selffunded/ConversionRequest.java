package org.opendps.calloff.placement.selffunded;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;

/**
 * From when the council pays.
 *
 * @param unitCost the council's price for a session; the person's own unless it is given
 * @param reason in words that say nothing of who the person is
 */
public record ConversionRequest(
        @NotNull LocalDate from,
        @NotNull UUID budgetId,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable Money unitCost,
        @Nullable VatCode vatCode,
        @Nullable @Size(max = 100) String decisionReference) {

    static final String EXAMPLE = """
            {"from": "2027-02-01", "budgetId": "01930000-0000-7000-8000-000000000002",
             "reason": "Found eligible; the plan names this place", "unitCost": "54.00"}""";
}
