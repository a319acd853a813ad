package org.opendps.calloff.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.need.BudgetHeard.LineHeard;

/** What a person's support may cost in a week and which categories the support plan has, as last told. */
@Entity
@Table(name = "personal_budget")
public class PersonalBudget {

    private static final String ELIGIBLE = "ELIGIBLE";

    @Id
    private UUID personRef;

    @Column(name = "version")
    private long heardVersion;

    private String authority;
    private String decision;
    private String fundingRoute;
    private Money weeklyAmount;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> categories;

    protected PersonalBudget() {}

    PersonalBudget(BudgetHeard heard) {
        personRef = heard.personRef();
        take(heard);
    }

    void learn(BudgetHeard heard) {
        if (heard.version() > heardVersion) {
            take(heard);
        }
    }

    private void take(BudgetHeard heard) {
        heardVersion = heard.version();
        authority = heard.authority();
        decision = heard.decision();
        fundingRoute = heard.fundingRoute();
        weeklyAmount = heard.weeklyAmount();
        validFrom = heard.from();
        validUntil = heard.until();
        categories = heard.lines().stream().map(LineHeard::category).distinct().toList();
    }

    boolean belongsTo(String council) {
        return authority.equals(council);
    }

    /** Care Act 2014 s.18(1) and s.26: eligible needs, and a budget that stands on that day. */
    boolean standsOn(LocalDate day) {
        return decision.equals(ELIGIBLE)
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean plans(String category) {
        return categories.contains(category);
    }

    /** The version that eligibility announced: whoever decides on it later must know at least this one. */
    public long heardVersion() {
        return heardVersion;
    }

    public Money weeklyAmount() {
        return weeklyAmount;
    }

    public String fundingRoute() {
        return fundingRoute;
    }

    public List<String> categories() {
        return List.copyOf(categories);
    }
}
