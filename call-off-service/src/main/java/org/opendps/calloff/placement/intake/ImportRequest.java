package org.opendps.calloff.placement.intake;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Placements to bring in. */
public record ImportRequest(
        @NotEmpty @Size(max = ImportRequest.MOST) List<@NotNull ImportRow> rows) {

    static final int MOST = 10_000;

    static final String EXAMPLE = """
            {"rows": [{"reference": "SPOT-0001", "personRef": "5f1c0000-0000-4000-8000-000000000001",
                       "providerId": "01930000-0000-7000-8000-000000000003", "category": "DAY-OPPORTUNITIES",
                       "area": "NORTH", "days": "MONDAY THURSDAY", "unitCost": "55.00", "from": "2026-04-01",
                       "until": "2027-03-31", "basis": "SPOT", "ageBand": "AGE_65_AND_OVER"}]}""";
}
