package org.opendps.finance.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.schedule.FinancialYear;

/** Something to look at, from the day on which it was found until it is so no longer. */
@Entity
class FinanceAlert {

    @Id
    private UUID id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private UUID subjectId;
    private @Nullable String financialYear;
    private @Nullable Integer threshold;
    private @Nullable Money amount;
    private String detail;
    private LocalDate raisedOn;
    private @Nullable LocalDate endedOn;

    protected FinanceAlert() {}

    FinanceAlert(String authority, Finding found, LocalDate on) {
        this.id = Ids.next();
        this.authority = authority;
        this.kind = found.kind();
        this.subjectId = found.subjectId();
        this.financialYear = Optional.ofNullable(found.financialYear())
                .map(FinancialYear::toString)
                .orElse(null);
        this.threshold = found.threshold();
        this.amount = found.amount();
        this.detail = found.detail();
        this.raisedOn = on;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    private @Nullable FinancialYear year() {
        return financialYear == null ? null : FinancialYear.of(financialYear);
    }

    Finding.Matter matter() {
        return new Finding.Matter(kind, subjectId, year(), threshold);
    }

    UUID id() {
        return id;
    }

    AlertEvent event() {
        return new AlertEvent(kind, id, authority, subjectId, year(), threshold, amount, detail, raisedOn);
    }

    /** As clients see it. */
    record View(
            UUID id,
            AlertKind kind,
            UUID subjectId,
            @Nullable FinancialYear financialYear,
            @Nullable Integer threshold,
            @Nullable Money amount,
            String detail,
            LocalDate raisedOn,
            @Nullable LocalDate endedOn) {}

    View view() {
        return new View(id, kind, subjectId, year(), threshold, amount, detail, raisedOn, endedOn);
    }
}
