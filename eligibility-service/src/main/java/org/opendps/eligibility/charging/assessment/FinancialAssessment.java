package org.opendps.eligibility.charging.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;

/** What a person was assessed to pay, from a day on until another assessment or a stop. */
@Entity
public class FinancialAssessment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;
    private LocalDate starts;
    private @Nullable LocalDate ends;

    @Enumerated(EnumType.STRING)
    private FinancialStatus status;

    private String ratesVersion;
    private Money weeklyCost;
    private Money contribution;

    /** Closed with the person's data key. */
    private byte[] workings;

    private String assessedBy;
    private Instant assessedAt;

    @Embedded
    private @Nullable Stop stop;

    /** The day on which the person pays something else because of it; read by queries too. */
    private @Nullable LocalDate actsOn;

    protected FinancialAssessment() {}

    public FinancialAssessment(
            UUID personRef, String authority, Workings from, byte[] closed, String assessedBy, Instant assessedAt) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.starts = from.means().on();
        this.status = FinancialStatus.STANDS;
        this.ratesVersion = from.result().ratesVersion();
        this.weeklyCost = from.means().weeklyCost();
        this.contribution = from.result().contribution();
        this.workings = closed;
        this.assessedBy = assessedBy;
        this.assessedAt = assessedAt;
        this.actsOn = starts;
    }

    /** What it was reckoned anew from ended on a day that was known: so does it, and for the same reason. */
    public void endAs(@Nullable LocalDate lastDay, @Nullable Stop with) {
        ends = lastDay;
        if (with != null) {
            become(FinancialStatus.STOPPED, "a stop");
            stop = with;
        }
    }

    /** Whether it began before that day and holds on it. */
    public boolean reachesInto(LocalDate day) {
        return status != FinancialStatus.SUPERSEDED && starts.isBefore(day) && (ends == null || !ends.isBefore(day));
    }

    /** Another one holds from that day on: this one until the day before, or not at all. */
    public void giveWay(LocalDate from) {
        if (!starts.isBefore(from)) {
            become(FinancialStatus.SUPERSEDED, "being superseded");
            stop = null;
            actsOn = null;
        } else if (ends == null || !ends.isBefore(from)) {
            ends = from.minusDays(1);
            stop = null;
            status = FinancialStatus.STANDS;
            actsOn = isTold() ? null : starts;
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it would end before it begins, or reach into the next one */
    void stop(LocalDate lastDay, Stop with) {
        if (lastDay.isBefore(starts.minusDays(1))) {
            throw new StopsBeforeStart(starts).refused();
        }
        if (status == FinancialStatus.STANDS && ends != null && lastDay.isAfter(ends)) {
            throw new StopsAfterNext(ends).refused();
        }
        become(FinancialStatus.STOPPED, "a stop");
        ends = lastDay;
        stop = with;
        actsOn = isTold() ? lastDay.plusDays(1) : starts;
    }

    /** Whether its first day has come and everybody knows. */
    private boolean isTold() {
        return !starts.equals(actsOn);
    }

    /** @return whether the person pays something else because of it from today on, or from a day that has passed */
    public boolean reach(LocalDate today) {
        if (actsOn == null || actsOn.isAfter(today)) {
            return false;
        }
        actsOn = ends != null && !ends.isBefore(today) ? ends.plusDays(1) : null;
        return true;
    }

    private void become(FinancialStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("financial assessment", step, status, status.next()).refused();
        }
        status = wanted;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    public LocalDate starts() {
        return starts;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    FinancialStatus status() {
        return status;
    }

    public String ratesVersion() {
        return ratesVersion;
    }

    Money weeklyCost() {
        return weeklyCost;
    }

    public Money contribution() {
        return contribution;
    }

    byte[] workings() {
        return workings;
    }

    String assessedBy() {
        return assessedBy;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    public @Nullable Stop stop() {
        return stop;
    }
}
