package org.opendps.finance.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of budgets. */
record ImportRequest(
        @Schema(description = "of the paper or file; an import of it is taken once") @NotBlank @Size(max = 100)
        String reference,

        @Schema(description = "what the paper says that it all comes to") @NotBlank @Size(max = 40)
        String statedTotal,

        @NotNull @Size(min = 1, max = MOST) List<@NotNull PartRow> rows) {

    static final int MOST = 2000;
    static final String EXAMPLE = """
            {"reference": "Kent 22/00073", "statedTotal": "9547321.00",
             "rows": [{"directorate": "ADULTS", "costCentre": "ASC-DAY-01", "subjectiveCode": "R4100",
                       "category": "DAY-CENTRE", "title": "Day opportunities, adults", "financialYear": "2026-27",
                       "amount": "6349221.00"},
                      {"directorate": "CHILDREN", "costCentre": "CYP-DAY-01", "subjectiveCode": "R4100",
                       "category": "SHORT_BREAK", "title": "Day opportunities, children", "financialYear": "2026-27",
                       "amount": "3298100.00"}]}""";

    static final String FILE = """
            directorate,costCentre,subjectiveCode,category,title,financialYear,amount
            ADULTS,ASC-DAY-01,R4100,DAY-CENTRE,"Day opportunities, adults",2026-27,"6,349,221.00"
            CHILDREN,CYP-DAY-01,R4100,SHORT_BREAK,"Day opportunities, children",2026-27,"3,298,100.00"
            """;

    /** What becomes of an import whose parts are not its total. */
    enum Outcome {
        /** The parts are right, whatever the total says. */
        ACCEPT_PARTS,
        /** Neither is: the corrected file can then be sent under the same reference. */
        CANCEL
    }

    record Resolution(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"outcome": "ACCEPT_PARTS", "reason": "The total in the paper is a misprint, see the minutes"}""";
    }
}
