package org.opendps.registry.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What rules and practice say of a kind of document from a day on.
 *
 * @param minimumCover what an insurance pays at least, unless a council asks for more
 * @param statutoryCover below which no council may go
 * @param goodForMonths how long a version is good for when it does not say so itself; null for ever
 * @param copyKeptMonths how long anybody may keep a copy; null for as long as it is needed
 * @param turnoverFrom the yearly turnover from which it is needed
 * @param employeesFrom how many employees make it needed
 */
public record Standard(
        DocumentKind kind,
        LocalDate from,
        @Nullable Money minimumCover,
        @Nullable Money statutoryCover,
        @Nullable Integer goodForMonths,
        @Nullable Integer copyKeptMonths,
        @Nullable Money turnoverFrom,
        @Nullable Integer employeesFrom,
        String source) {}
