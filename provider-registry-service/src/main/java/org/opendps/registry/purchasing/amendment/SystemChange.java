package org.opendps.registry.purchasing.amendment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.PurchasingSystem;
import org.opendps.registry.regime.condition.Condition;

/** What a council changed after it had announced it: the value before, the reason, by whom and when. */
@Entity
@Table(name = "purchasing_system_change")
class SystemChange {

    /** What changed. */
    public enum Kind {
        VALIDITY,
        CONDITIONS,
        CLOSING
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID purchasingSystemId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable LocalDate previousUntil;
    private @Nullable LocalDate newUntil;
    private @Nullable Integer previousConditionsVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Condition> previousConditions;

    @Embedded
    private Justification justification;

    protected SystemChange() {}

    private SystemChange(Kind kind, PurchasingSystem system, Justification justification) {
        this.id = Ids.next();
        this.purchasingSystemId = system.id();
        this.kind = kind;
        this.justification = justification;
    }

    static SystemChange ofValidity(PurchasingSystem before, LocalDate until, Justification justification) {
        var change = new SystemChange(Kind.VALIDITY, before, justification);
        change.previousUntil = before.term().validUntil();
        change.newUntil = until;
        return change;
    }

    static SystemChange ofConditions(PurchasingSystem before, Justification justification) {
        var change = new SystemChange(Kind.CONDITIONS, before, justification);
        change.previousConditionsVersion = before.rulebook().conditionsVersion();
        change.previousConditions = before.rulebook().conditions();
        return change;
    }

    static SystemChange closing(PurchasingSystem before, Justification justification) {
        return new SystemChange(Kind.CLOSING, before, justification);
    }

    UUID id() {
        return id;
    }

    SystemChangeView view() {
        return new SystemChangeView(
                kind,
                previousUntil,
                newUntil,
                previousConditionsVersion,
                previousConditions,
                justification.reasonCode(),
                justification.reason(),
                justification.changedBy(),
                justification.changedAt());
    }
}
