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

/** What the support that the council buys for a person may cost in a week, and in which categories, as last told. */
@Entity
@Table(name = "personal_budget")
public class PersonalBudget {

    @Id
    private UUID personRef;

    @Column(name = "version")
    private long heardVersion;

    private String authority;
    /** Read by people who look into the table. */
    @SuppressWarnings("UnusedVariable")
    private String decision;

    private boolean stands;
    private @Nullable String basis;
    private String fundingRoute;
    private Money weeklyAmount;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanLine> lines;

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
        stands = heard.stands();
        basis = heard.basis();
        fundingRoute = BudgetHeard.COUNCIL_MANAGED;
        weeklyAmount = heard.weeklyCeiling();
        validFrom = heard.from();
        validUntil = heard.until();
        lines = heard.bought().stream().map(PlanLine::of).toList();
    }

    UUID personRef() {
        return personRef;
    }

    boolean belongsTo(String council) {
        return authority.equals(council);
    }

    /** Care Act 2014 ss.18 to 20 and 26: ground to meet needs, and a budget that stands on that day. */
    boolean standsOn(LocalDate day) {
        return stands && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    LocalDate lastDay() {
        return validUntil == null ? LocalDate.MAX : validUntil;
    }

    /** Lines may follow one another: there is one on the first day, and one on the last. */
    public boolean plans(String category, LocalDate from, LocalDate until) {
        var ofCategory =
                lines.stream().filter(line -> line.category().equals(category)).toList();
        return ofCategory.stream().anyMatch(line -> line.runsOn(from))
                && ofCategory.stream().anyMatch(line -> line.runsOn(until));
    }

    public boolean plans(String category) {
        return categories().contains(category);
    }

    /** The version that eligibility announced: whoever decides on it later must know at least this one. */
    public long heardVersion() {
        return heardVersion;
    }

    /** ELIGIBLE, POWER or URGENT; null when there is no ground. */
    public @Nullable String basis() {
        return basis;
    }

    public Money weeklyAmount() {
        return weeklyAmount;
    }

    public String fundingRoute() {
        return fundingRoute;
    }

    public List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    public List<String> categories() {
        return lines.stream().map(PlanLine::category).distinct().toList();
    }
}
