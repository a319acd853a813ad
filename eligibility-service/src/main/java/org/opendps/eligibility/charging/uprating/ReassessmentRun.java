package org.opendps.eligibility.charging.uprating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;

/** The re-assessment of everybody whom a council charges, when the rates of a new year begin. */
@Entity
class ReassessmentRun {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;

    @Column(name = "starts")
    private LocalDate on;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IncomeChange> incomeChanges;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private int total;
    private int previewed;
    private int applied;
    private int passedOver;

    /** Whose row was the last one, of the preview or of the application. */
    private UUID lastPerson;

    @Embedded
    private Tally tally;

    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    protected ReassessmentRun() {}

    ReassessmentRun(String authority, Turn turn, int total, String preparedBy, Instant preparedAt) {
        this.id = Ids.next();
        this.authority = authority;
        this.on = turn.on();
        this.incomeChanges = turn.incomeChanges();
        this.status = RunStatus.PREVIEWING;
        this.total = total;
        this.lastPerson = BEFORE_ALL;
        this.tally = Tally.NONE;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    void preview(List<ReassessmentRow> rows, boolean last) {
        previewed += rows.size();
        tally = tally.with(rows);
        if (last) {
            become(RunStatus.PREVIEWED, "the end of its preview");
            // whoever was assessed meanwhile is not among them any more
            total = previewed;
            lastPerson = BEFORE_ALL;
        } else {
            lastPerson = rows.getLast().personRef();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code run-of-oneself} to whoever prepared it */
    void approve(String by, Instant at) {
        if (by.equals(preparedBy)) {
            throw new RunOfOneself().refused();
        }
        become(RunStatus.APPLYING, "its application");
        approvedBy = by;
        approvedAt = at;
    }

    void apply(List<ReassessmentRow> rows, boolean last) {
        for (var row : rows) {
            if (row.appliedAs() == null) {
                passedOver++;
            } else {
                applied++;
            }
        }
        if (last) {
            become(RunStatus.APPLIED, "the end of its application");
        } else {
            lastPerson = rows.getLast().personRef();
        }
    }

    void cancel() {
        become(RunStatus.CANCELLED, "a cancellation");
    }

    private void become(RunStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("re-assessment", step, status, status.next()).refused();
        }
        status = wanted;
    }

    Turn turn() {
        return new Turn(on, incomeChanges);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    RunStatus status() {
        return status;
    }

    UUID lastPerson() {
        return lastPerson;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    RunView view() {
        return new RunView(
                id,
                status,
                on,
                incomeChanges,
                RunView.Progress.of(previewed, total),
                approvedBy == null ? null : RunView.Progress.of(applied + passedOver, tally.workedOut()),
                tally,
                passedOver,
                preparedBy,
                preparedAt,
                approvedBy,
                approvedAt);
    }
}
