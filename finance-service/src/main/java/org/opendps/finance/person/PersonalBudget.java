package org.opendps.finance.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What the support that the council buys for a person may cost in a week (Care Act 2014 s.26), as eligibility-service last told of it. */
@Entity
public class PersonalBudget {

    @Id
    private UUID personRef;

    private long version;
    private String authority;
    private boolean eligible;
    private Money weeklyAmount;

    private LocalDate starts;

    private @Nullable LocalDate ends;

    protected PersonalBudget() {}

    PersonalBudget(BudgetHeard heard) {
        personRef = heard.personRef();
        take(heard);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(BudgetHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(BudgetHeard heard) {
        version = heard.version();
        authority = heard.authority();
        // which of the reasons there are not to be eligible is no business of whoever pays
        eligible = heard.stands();
        weeklyAmount = heard.weeklyCeiling();
        starts = heard.from();
        ends = heard.until();
    }

    public UUID personRef() {
        return personRef;
    }

    long version() {
        return version;
    }

    public boolean belongsTo(String council) {
        return authority.equals(council);
    }

    /** Whether there is ground to meet needs (Care Act 2014 ss.18 to 20), and the plan neither rests nor has ended. */
    public boolean isEligible() {
        return eligible;
    }

    public Money weeklyAmount() {
        return weeklyAmount;
    }

    /** In words. */
    public String dates() {
        return "from " + starts + (ends == null ? "" : " to " + ends);
    }

    /** Whether it stands on every day of the period. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(starts) && (ends == null || !last.isAfter(ends));
    }
}
