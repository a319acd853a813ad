package org.opendps.eligibility.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;

/** How a person's eligible needs are to be met, and what that costs (Care Act 2014 ss.25, 26). */
@Entity
class SupportPlan {

    /** What the database has room for. */
    private static final Money HIGHEST = Money.of("999999999999.99");

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanLine> lines;

    @Enumerated(EnumType.STRING)
    private FundingRoute fundingRoute;

    private Money weeklyAmount;
    private Money adultPays;
    private Money councilPays;
    private LocalDate starts;
    private @Nullable LocalDate ends;
    private String policyVersion;
    private String preparedBy;
    private @Nullable Instant agreedAt;
    private @Nullable String agreedBy;

    protected SupportPlan() {}

    /**
     * @param policyVersion of the determination that it rests on
     * @throws org.opendps.blocks.problem.Refused 422 when a line or the sum is not sound
     */
    SupportPlan(UUID personRef, String authority, PlanRequest request, String policyVersion, String preparedBy) {
        request.lines().forEach(PlanLine::mustBeSound);
        var weekly =
                Money.sum(request.lines().stream().map(PlanLine::weeklyCost).toList());
        if (weekly.isMoreThan(HIGHEST)) {
            throw new WeekTooCostly(weekly, HIGHEST).refused();
        }
        if (request.adultPays().isMoreThan(weekly)) {
            throw new AdultPaysTooMuch(request.adultPays(), weekly).refused();
        }
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.status = PlanStatus.DRAFT;
        this.lines = List.copyOf(request.lines());
        this.fundingRoute = request.fundingRoute();
        this.weeklyAmount = weekly;
        this.adultPays = request.adultPays();
        this.councilPays = weekly.minus(request.adultPays());
        this.starts = request.from();
        this.ends = request.until();
        this.policyVersion = policyVersion;
        this.preparedBy = preparedBy;
    }

    void agree(String by, Instant at) {
        become(PlanStatus.AGREED, "agreement");
        agreedAt = at;
        agreedBy = by;
    }

    void supersede() {
        become(PlanStatus.SUPERSEDED, "being superseded");
    }

    private void become(PlanStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("support plan", step, status, status.next()).refused();
        }
        status = wanted;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    PlanStatus status() {
        return status;
    }

    List<PlanLine> lines() {
        return lines;
    }

    FundingRoute fundingRoute() {
        return fundingRoute;
    }

    Money weeklyAmount() {
        return weeklyAmount;
    }

    Money adultPays() {
        return adultPays;
    }

    Money councilPays() {
        return councilPays;
    }

    LocalDate starts() {
        return starts;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }

    String policyVersion() {
        return policyVersion;
    }

    String preparedBy() {
        return preparedBy;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }

    @Nullable
    String agreedBy() {
        return agreedBy;
    }
}
