package org.opendps.calloff.placement.migration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param placementIds which rows; all of them when none is named */
public record SelectionRequest(
        @Nullable @Size(min = 1, max = MigrationRequest.MOST)
        List<@NotNull UUID> placementIds) {

    public static final String EXAMPLE = """
            {"placementIds": ["01930000-0000-7000-8000-000000000004"]}""";
}
