package org.opendps.registry.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.intake.line.RowProblem;

/** What became of a line. */
@Entity
@Table(name = "provider_import_row")
class ImportRow {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID importId;

    private long line;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowProblem> problems;

    private @Nullable UUID providerId;
    private @Nullable UUID applicationId;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String @Nullable [] numbers;

    protected ImportRow() {}

    ImportRow(UUID importId, RowOutcome row, boolean dryRun) {
        this.id = Ids.next();
        this.importId = importId;
        this.line = row.line();
        this.reference = row.reference();
        this.outcome = row.outcome();
        this.problems = row.problems();
        this.providerId = dryRun && outcome == Outcome.CREATED ? null : row.provider();
        this.applicationId = dryRun ? null : row.application();
        this.numbers = dryRun && outcome == Outcome.CREATED && !row.numbers().isEmpty()
                ? row.numbers().toArray(String[]::new)
                : null;
    }

    long line() {
        return line;
    }

    String reference() {
        return reference;
    }

    View view() {
        return new View(line, reference, outcome, problems, providerId, applicationId);
    }

    public record View(
            @Schema(description = "Of the file; its header is line 1")
            long line,

            String reference,
            Outcome outcome,
            List<RowProblem> problems,
            @Nullable UUID providerId,
            @Nullable UUID applicationId) {}
}
