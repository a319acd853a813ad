package org.opendps.finance.savings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.savings.mix.Effect;
import org.opendps.finance.savings.mix.PriceVolumeMix;
import org.opendps.finance.schedule.FinancialYear;

/** What one directorate is to save in a financial year. Its baseline is only ever added to, with reasons. */
@Entity
class SavingsPlan {

    private static final int MOST_ADJUSTMENTS = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String title;

    @Enumerated(EnumType.STRING)
    private Directorate directorate;

    private String financialYear;
    private Money target;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Effect> counting;

    private @Nullable UUID budgetId;
    private @Nullable String decisionReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BaselineLine> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Adjustment> adjustments;

    private String createdBy;
    private Instant createdAt;

    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBecause;

    protected SavingsPlan() {}

    SavingsPlan(String authority, SavingsPlanRequest request, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.title = request.title();
        this.directorate = request.directorate();
        this.financialYear = request.financialYear().toString();
        this.target = request.target();
        this.counting = request.countingOrPrice();
        this.budgetId = request.budgetId();
        this.decisionReference = request.decisionReference();
        this.lines = List.copyOf(request.baseline());
        this.adjustments = List.of();
        this.createdBy = by.name();
        this.createdAt = at;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 409 {@code savings-plan-withdrawn}, 422 {@code adjustment-unsound},
     *     {@code too-many-adjustments}
     */
    void adjust(Adjustment more) {
        mustStand();
        if (adjustments.size() == MOST_ADJUSTMENTS) {
            throw new SavingsRefused.TooManyAdjustments(MOST_ADJUSTMENTS).refused();
        }
        baseline().mustTake(more);
        var all = new ArrayList<>(adjustments);
        all.add(more);
        adjustments = all;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code savings-plan-withdrawn} */
    void withdraw(String reason, String by, Instant at) {
        mustStand();
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawnBecause = reason;
    }

    private void mustStand() {
        withdrawal().ifPresent(known -> {
            throw new SavingsRefused.SavingsPlanWithdrawn(known.by(), known.reason()).refused();
        });
    }

    /** That it was agreed wrongly: by whom it was taken back, when and why. */
    record Withdrawal(String by, Instant at, String reason) {}

    Optional<Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null || withdrawnBecause == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnBy, withdrawnAt, withdrawnBecause));
    }

    Baseline baseline() {
        return new Baseline(lines, adjustments);
    }

    /** By price, volume and mix, against as much of the baseline. */
    SavingsView saved(ActualSpend.OfYear actual, Baseline.Part comparedWith, LocalDate asAt) {
        var baseline = baseline();
        var effects = PriceVolumeMix.of(
                        baseline.adjusted(comparedWith, financialYear(), asAt), actual.lines(), baseline.closed())
                .effects();
        return SavingsView.of(target, counting, effects);
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

    String title() {
        return title;
    }

    Directorate directorate() {
        return directorate;
    }

    FinancialYear financialYear() {
        return FinancialYear.of(financialYear);
    }

    Money target() {
        return target;
    }

    Set<Effect> counting() {
        return counting;
    }

    @Nullable
    UUID budgetId() {
        return budgetId;
    }

    @Nullable
    String decisionReference() {
        return decisionReference;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
