package org.opendps.eligibility.allocation.table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;

/** A points table of a council from a day on. Never edited: what was worked out with it can always be worked out again. */
@Entity
@Table(name = "allocation_table")
public class TableVersion {

    @Id
    private UUID id;

    private String authority;
    private int number;
    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private PointsTable pointsTable;

    private BigDecimal tolerancePercent;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    protected TableVersion() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the table is not sound or starts in the past */
    TableVersion(String authority, int number, TableRequest request, LocalDate today, String by, Instant at) {
        if (request.startsOn().isBefore(today)) {
            throw new TableStartsInPast(today).refused();
        }
        request.table().mustBeSound();
        this.id = Ids.next();
        this.authority = authority;
        this.number = number;
        this.startsOn = request.startsOn();
        this.pointsTable = request.table();
        this.tolerancePercent = new BigDecimal(request.tolerancePercent());
        this.reason = request.reason();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    String authority() {
        return authority;
    }

    public PointsTable pointsTable() {
        return pointsTable;
    }

    /** By how much of a hundred the agreed budget may differ from the indicative one before a panel looks at it. */
    public BigDecimal tolerancePercent() {
        return tolerancePercent;
    }

    TableView view() {
        return new TableView(
                id,
                authority,
                number,
                startsOn,
                pointsTable,
                tolerancePercent.stripTrailingZeros().toPlainString(),
                reason,
                enteredBy,
                enteredAt);
    }
}
