package org.opendps.eligibility.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.person.KnownPerson;

@Entity
@Table(name = "support_plan")
class SupportPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private SupportPlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanLine> lines;

    @Embedded
    private Amounts amounts;

    @Enumerated(EnumType.STRING)
    private FundingRoute fundingRoute;

    @Column(name = "runs_from")
    private LocalDate from;

    @Column(name = "runs_until")
    private @Nullable LocalDate until;

    protected SupportPlan() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when days, dates or amounts do not fit together */
    SupportPlan(KnownPerson person, SupportPlanRequest request) {
        SessionsAndDaysDiffer.check(request.lines());
        PlanEndsBeforeItBegins.check(request.from(), request.until());
        this.amounts = Amounts.of(request.lines(), request.adultPays());
        this.id = Ids.next();
        this.personRef = person.personRef();
        this.authority = person.authority();
        this.status = SupportPlanStatus.DRAFT;
        this.lines = List.copyOf(request.lines());
        this.fundingRoute = request.fundingRoute();
        this.from = request.from();
        this.until = request.until();
    }

    void agree() {
        become(SupportPlanStatus.AGREED, "agreement");
    }

    void giveWay() {
        become(SupportPlanStatus.REPLACED, "replacement");
    }

    private void become(SupportPlanStatus wanted, String step) {
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

    SupportPlanStatus status() {
        return status;
    }

    List<PlanLine> lines() {
        return lines;
    }

    Amounts amounts() {
        return amounts;
    }

    FundingRoute fundingRoute() {
        return fundingRoute;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
