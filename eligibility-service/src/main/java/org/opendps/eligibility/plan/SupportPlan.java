package org.opendps.eligibility.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.plan.course.Agreed;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.EndsBeforeThePlan;
import org.opendps.eligibility.plan.course.Over;
import org.opendps.eligibility.plan.course.Rest;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;

/** How a person's needs are to be met, and what that costs (Care Act 2014 ss.25, 26). */
@Entity
public class SupportPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    /** Which of the person's plans that were agreed. */
    private @Nullable Integer number;

    private @Nullable UUID revises;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanLine> lines;

    @Enumerated(EnumType.STRING)
    private FundingRoute fundingRoute;

    private Money weeklyAmount;
    private Money adultPays;
    private Money councilPays;
    private LocalDate starts;
    private @Nullable LocalDate ends;

    /** Closed with the person's key, as the other words are. */
    private byte @Nullable [] words;

    @Embedded
    private @Nullable ReviewDates review;

    private String policyVersion;
    private String preparedBy;

    @Embedded
    private @Nullable Agreed agreed;

    @Embedded
    private @Nullable Rest rest;

    @Embedded
    private @Nullable Over over;

    /** The day after the last, of a plan that stands. */
    private @Nullable LocalDate actsOn;

    protected SupportPlan() {}

    SupportPlan(UUID personRef, String authority, PlanContent content, String preparedBy) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.status = PlanStatus.DRAFT;
        write(content, preparedBy);
    }

    /** The next version of the plan that stands, from a day on. */
    SupportPlan(SupportPlan standing, LocalDate from, UnaryOperator<Money> adultShare, String preparedBy) {
        this(standing.personRef, standing.authority, PlanContent.revising(standing, from, adultShare), preparedBy);
        this.revises = standing.id;
    }

    void change(PlanContent content, String by) {
        if (status != PlanStatus.DRAFT) {
            throw new StateConflict("support plan", "a change", status, status.next()).refused();
        }
        write(content, by);
    }

    private void write(PlanContent content, String by) {
        lines = content.lines();
        fundingRoute = content.fundingRoute();
        weeklyAmount = content.weeklyAmount();
        adultPays = content.adultPays();
        councilPays = weeklyAmount.minus(adultPays);
        starts = content.starts();
        ends = content.ends();
        words = content.words();
        review = content.review();
        policyVersion = content.policyVersion();
        preparedBy = by;
    }

    /** @param as which of the person's agreed plans it is */
    void agree(int as, Agreed agreement) {
        become(PlanStatus.AGREED, "agreement");
        number = as;
        agreed = agreement;
        actsOn = ends == null ? null : ends.plusDays(1);
    }

    void supersede() {
        become(PlanStatus.SUPERSEDED, "being superseded");
        actsOn = null;
    }

    void suspend(Rest forNow) {
        become(PlanStatus.SUSPENDED, "suspension");
        rest = forNow;
    }

    void resume() {
        if (status != PlanStatus.SUSPENDED) {
            throw new StateConflict("support plan", "resumption", status, status.next()).refused();
        }
        status = PlanStatus.AGREED;
    }

    /** At once when its last day has come, otherwise when that day is over. */
    void end(Over why, LocalDate lastDay, LocalDate today) {
        mustAllow(PlanStatus.ENDED, "an end");
        var earliest = starts.isBefore(today) ? starts : today;
        if (lastDay.isBefore(earliest)) {
            throw new EndsBeforeThePlan(lastDay, earliest).refused();
        }
        over = why;
        ends = ends == null || lastDay.isBefore(ends) ? lastDay : ends;
        actsOn = ends.plusDays(1);
        if (!ends.isAfter(today)) {
            finish();
        }
    }

    /** Its last day is over. */
    void lapse() {
        mustAllow(PlanStatus.ENDED, "an end");
        if (over == null) {
            over = new Over(End.Reason.LAST_DAY_PASSED, null);
        }
        finish();
    }

    private void finish() {
        status = PlanStatus.ENDED;
        actsOn = null;
    }

    public void review(ReviewDates next) {
        mustStandFor("a review");
        review = next;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless the plan stands */
    public void mustStandFor(String step) {
        if (!isStanding()) {
            throw new StateConflict("support plan", step, status, status.next()).refused();
        }
    }

    public boolean isSuspended() {
        return status == PlanStatus.SUSPENDED;
    }

    boolean isOver(LocalDate today) {
        return isStanding() && actsOn != null && !actsOn.isAfter(today);
    }

    public boolean isStanding() {
        return status == PlanStatus.AGREED || status == PlanStatus.SUSPENDED;
    }

    private void become(PlanStatus wanted, String step) {
        mustAllow(wanted, step);
        status = wanted;
    }

    private void mustAllow(PlanStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("support plan", step, status, status.next()).refused();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personRef() {
        return personRef;
    }

    public String authority() {
        return authority;
    }

    public PlanStatus status() {
        return status;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    Optional<UUID> revises() {
        return Optional.ofNullable(revises);
    }

    public List<PlanLine> lines() {
        return lines;
    }

    public FundingRoute fundingRoute() {
        return fundingRoute;
    }

    public Money weeklyAmount() {
        return weeklyAmount;
    }

    public Money adultPays() {
        return adultPays;
    }

    public Money councilPays() {
        return councilPays;
    }

    public LocalDate starts() {
        return starts;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    Optional<byte[]> words() {
        return Optional.ofNullable(words);
    }

    public Optional<ReviewDates> review() {
        return Optional.ofNullable(review);
    }

    Optional<Agreed> agreed() {
        return Optional.ofNullable(agreed);
    }

    public Optional<LocalDate> agreedOn() {
        return agreed().map(Agreed::agreedOn);
    }

    Optional<Rest> rest() {
        return Optional.ofNullable(rest);
    }

    Optional<Over> over() {
        return Optional.ofNullable(over);
    }

    public String policyVersion() {
        return policyVersion;
    }

    public String preparedBy() {
        return preparedBy;
    }
}
