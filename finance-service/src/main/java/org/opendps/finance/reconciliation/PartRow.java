package org.opendps.finance.reconciliation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.table.CsvTable;

/** A line of the file as it was written: whatever is wrong with it is told together with the others. */
record PartRow(
        @Nullable String directorate,
        @Nullable String costCentre,
        @Nullable String subjectiveCode,
        @Nullable String category,
        @Nullable String title,
        @Nullable String financialYear,

        @Schema(description = "pounds; commas and a pound sign may be there, and pence may be missing") @Nullable
        String amount) {

    private static final List<String> COLUMNS =
            List.of("directorate", "costCentre", "subjectiveCode", "category", "title", "financialYear", "amount");

    static CsvTable table(int most) {
        return new CsvTable(COLUMNS, COLUMNS, most);
    }

    static PartRow of(CsvTable.Row row) {
        return new PartRow(
                row.text("directorate"),
                row.text("costCentre"),
                row.text("subjectiveCode"),
                row.text("category"),
                row.text("title"),
                row.text("financialYear"),
                row.text("amount"));
    }

    /** Texts with the longest that each may be. */
    Map<String, TextOf> texts() {
        return Map.of(
                "costCentre", new TextOf(costCentre, 40),
                "subjectiveCode", new TextOf(subjectiveCode, 40),
                "category", new TextOf(category, 60),
                "title", new TextOf(title, 200));
    }

    record TextOf(@Nullable String written, int longest) {}
}
