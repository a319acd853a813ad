package org.opendps.calloff.placement.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, nothing of it checked yet.
 *
 * @param reference of the contract in the system that it comes from; without one, person, provider, category, first day
 *     and basis name the row
 * @param days of the week, with anything but letters between them
 */
public record ImportRow(
        @Nullable String reference,
        @Nullable String personRef,
        @Nullable String providerId,
        @Nullable String category,
        @Nullable String area,
        @JsonDeserialize(using = AsText.class) @Nullable String days,
        @Nullable String unitCost,
        @Nullable String vatCode,
        @Nullable String from,
        @Nullable String until,
        @Nullable String basis,
        @Nullable String ageBand,
        @Nullable String blockReference,
        @Nullable String budgetId,
        @JsonDeserialize(using = AsText.class) @Nullable String closedOnBankHolidays) {

    static final List<String> COLUMNS = List.of(
            "reference",
            "personRef",
            "providerId",
            "category",
            "area",
            "days",
            "unitCost",
            "vatCode",
            "from",
            "until",
            "basis",
            "ageBand",
            "blockReference",
            "budgetId",
            "closedOnBankHolidays");

    static final List<String> REQUIRED =
            List.of("personRef", "providerId", "category", "area", "days", "unitCost", "from", "until", "basis");

    static ImportRow of(Function<String, @Nullable String> cell) {
        return new ImportRow(
                cell.apply("reference"),
                cell.apply("personRef"),
                cell.apply("providerId"),
                cell.apply("category"),
                cell.apply("area"),
                cell.apply("days"),
                cell.apply("unitCost"),
                cell.apply("vatCode"),
                cell.apply("from"),
                cell.apply("until"),
                cell.apply("basis"),
                cell.apply("ageBand"),
                cell.apply("blockReference"),
                cell.apply("budgetId"),
                cell.apply("closedOnBankHolidays"));
    }

    /** Everything that is said, to see whether a row that comes again says something else. */
    String content() {
        return Stream.of(
                        personRef,
                        providerId,
                        category,
                        area,
                        days,
                        unitCost,
                        vatCode,
                        from,
                        until,
                        basis,
                        ageBand,
                        blockReference,
                        budgetId,
                        closedOnBankHolidays)
                .map(cell -> cell == null ? "" : cell.strip())
                .reduce((a, b) -> a + "\u001f" + b)
                .orElse("");
    }
}
