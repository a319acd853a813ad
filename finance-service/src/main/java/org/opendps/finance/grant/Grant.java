package org.opendps.finance.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** Money given, and no price of anything. */
@Entity
@Table(name = "club_grant")
class Grant {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;

    @Enumerated(EnumType.STRING)
    private GrantSource source;

    private @Nullable String area;
    private @Nullable UUID providerId;
    private String recipient;
    private String purpose;
    private Money amount;
    private Money paid;
    private Money recovered;
    private LocalDate starts;
    private LocalDate ends;
    private LocalDate decidedOn;
    private String financialYear;
    private @Nullable String decisionReference;

    @Enumerated(EnumType.STRING)
    private GrantStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Instalment> instalments;

    private String proposedBySubject;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String awardedBy;
    private @Nullable Instant awardedAt;
    private @Nullable String lastReason;

    protected Grant() {}

    Grant(String authority, GrantRequest request, String recipient, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.source = request.source();
        this.area = request.area();
        this.providerId = request.providerId();
        this.recipient = recipient;
        this.purpose = request.purpose();
        this.amount = request.amount();
        this.paid = Money.ZERO;
        this.recovered = Money.ZERO;
        this.starts = request.from();
        this.ends = request.until();
        this.decidedOn = request.decidedOn();
        this.financialYear = FinancialYear.of(request.decidedOn()).toString();
        this.decisionReference = request.decisionReference();
        this.status = GrantStatus.PROPOSED;
        this.instalments = List.of();
        this.proposedBySubject = by.subject();
        this.proposedBy = by.name();
        this.proposedAt = at;
    }

    void award(Officer by, Instant at) {
        move("the award", GrantStatus.AWARDED);
        if (by.subject().equals(proposedBySubject)) {
            throw new GrantRefused.OwnGrant(by.name()).refused();
        }
        awardedBy = by.name();
        awardedAt = at;
    }

    /** Whoever proposed it may take it back so. */
    void reject(String why) {
        move("a rejection", GrantStatus.REJECTED);
        lastReason = why;
    }

    void pay(Instalment instalment, LocalDate today) {
        if (status != GrantStatus.AWARDED) {
            throw new StateConflict("grant", "an instalment", status, status.next()).refused();
        }
        if (instalment.paidOn().isBefore(decidedOn) || instalment.paidOn().isAfter(today)) {
            throw new GrantRefused.PaidAheadOfTime(instalment.paidOn(), decidedOn, today).refused();
        }
        var left = amount.minus(paid);
        if (instalment.amount().isMoreThan(left)) {
            throw new GrantRefused.MoreThanGranted(instalment.amount(), left).refused();
        }
        var all = new ArrayList<>(instalments);
        all.add(instalment);
        instalments = all;
        paid = paid.plus(instalment.amount());
        if (paid.equals(amount)) {
            move("an instalment", GrantStatus.PAID);
        }
    }

    void end(String why) {
        move("the end", GrantStatus.ENDED);
        lastReason = why;
    }

    void recover(Money back, String why) {
        move("a recovery", GrantStatus.RECOVERED);
        if (back.isMoreThan(paid)) {
            throw new GrantRefused.MoreThanPaid(back, paid).refused();
        }
        recovered = back;
        lastReason = why;
    }

    private void move(String step, GrantStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("grant", step, status, status.next()).refused();
        }
        status = next;
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

    GrantSource source() {
        return source;
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    UUID providerId() {
        return providerId;
    }

    String recipient() {
        return recipient;
    }

    String purpose() {
        return purpose;
    }

    Money amount() {
        return amount;
    }

    Money paid() {
        return paid;
    }

    Money recovered() {
        return recovered;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    FinancialYear financialYear() {
        return FinancialYear.of(financialYear);
    }

    @Nullable
    String decisionReference() {
        return decisionReference;
    }

    GrantStatus status() {
        return status;
    }

    List<Instalment> instalments() {
        return instalments;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String awardedBy() {
        return awardedBy;
    }

    @Nullable
    Instant awardedAt() {
        return awardedAt;
    }

    @Nullable
    String lastReason() {
        return lastReason;
    }
}
