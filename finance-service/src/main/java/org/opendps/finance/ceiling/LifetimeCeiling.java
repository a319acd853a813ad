package org.opendps.finance.ceiling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.schedule.FinancialYear;

/** What a purchasing system may cost over its years, and the budgets that pay for it. */
@Entity
class LifetimeCeiling {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String title;
    private @Nullable UUID purchasingSystemId;
    private Money amount;
    private String firstYear;
    private String lastYear;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "lifetime_ceiling_budget", joinColumns = @JoinColumn(name = "ceiling_id"))
    @Column(name = "budget_id")
    @BatchSize(size = 200)
    private Set<UUID> budgetIds;

    protected LifetimeCeiling() {}

    LifetimeCeiling(String authority, CeilingRequest request) {
        this.id = Ids.next();
        this.authority = authority;
        this.budgetIds = new TreeSet<>();
        take(request);
    }

    final void take(CeilingRequest request) {
        title = request.title();
        purchasingSystemId = request.purchasingSystemId();
        amount = request.amount();
        firstYear = request.firstYear().toString();
        lastYear = request.lastYear().toString();
        reason = request.reason();
        budgetIds.retainAll(request.budgetIds());
        budgetIds.addAll(request.budgetIds());
    }

    boolean counts(FinancialYear year) {
        return year.compareTo(firstYear()) >= 0 && year.compareTo(lastYear()) <= 0;
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

    @Nullable
    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    Money amount() {
        return amount;
    }

    FinancialYear firstYear() {
        return FinancialYear.of(firstYear);
    }

    FinancialYear lastYear() {
        return FinancialYear.of(lastYear);
    }

    String reason() {
        return reason;
    }

    Set<UUID> budgetIds() {
        return budgetIds;
    }
}
