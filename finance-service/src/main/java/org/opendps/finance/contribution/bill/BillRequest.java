package org.opendps.finance.contribution.bill;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom bills are made.
 *
 * @param upTo weeks that have ended by that day
 * @param personRef null for all people of the council
 */
record BillRequest(@NotNull LocalDate upTo, @Nullable UUID personRef) {

    static final String EXAMPLE = """
            {"upTo": "2026-11-29"}""";
}
