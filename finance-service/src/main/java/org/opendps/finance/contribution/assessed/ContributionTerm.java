package org.opendps.finance.contribution.assessed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** What a person pays a week by one version of their personal budget, and from when that is so. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class ContributionTerm {

    @Id
    private UUID id;

    private UUID personRef;
    private long version;
    private String authority;
    private LocalDate starts;
    private @Nullable LocalDate until;
    private Money weekly;
    private boolean suspended;
    private int planVersion;
    private LocalDate toldOn;
    private LocalDate countsFrom;

    protected ContributionTerm() {}

    /** @param toldOn the day of the event: a budget says that charging is suspended, not since when */
    ContributionTerm(
            ContributionHeard heard, ContributionHeard.Weekly of, @Nullable ContributionTerm before, LocalDate toldOn) {
        this.id = Ids.next();
        this.personRef = heard.personRef();
        this.version = heard.version();
        this.authority = heard.authority();
        this.starts = of.from();
        this.until = of.until();
        this.weekly = of.weekly();
        this.suspended = of.suspended();
        this.planVersion = heard.planVersion();
        this.toldOn = toldOn;
        this.countsFrom = countsFrom(heard, before);
    }

    /**
     * An assessment counts from its own first day, also when that is past. The same assessment says another sum when the
     * plan costs more or less, which is so from the day on which the plan was agreed.
     */
    private LocalDate countsFrom(ContributionHeard heard, @Nullable ContributionTerm before) {
        if (before == null || !before.starts.equals(starts)) {
            return starts;
        }
        if (before.weekly.equals(weekly)) {
            return before.countsFrom;
        }
        var agreed = heard.planAgreedOn();
        return agreed != null && planVersion > before.planVersion && agreed.isAfter(starts) ? agreed : starts;
    }

    boolean saysTheSameAs(ContributionHeard.Weekly of) {
        return weekly.equals(of.weekly())
                && starts.equals(of.from())
                && suspended == of.suspended()
                && Objects.equals(until, of.until());
    }

    long version() {
        return version;
    }

    History.Told told() {
        return new History.Told(countsFrom, until, weekly, suspended, toldOn.isAfter(starts) ? toldOn : starts);
    }
}
