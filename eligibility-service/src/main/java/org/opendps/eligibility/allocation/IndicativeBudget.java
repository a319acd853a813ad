package org.opendps.eligibility.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.allocation.PanelDecision.Verdict;
import org.opendps.eligibility.allocation.table.Allocation;
import org.opendps.eligibility.allocation.table.Answer;
import org.opendps.eligibility.allocation.table.Indication;
import org.opendps.eligibility.allocation.table.TableVersion;

/** What a person's answers came to with the points table of the day, and what became of it. */
@Entity
class IndicativeBudget {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;
    private UUID tableId;

    @Enumerated(EnumType.STRING)
    private BudgetStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Indication indication;

    private Money indicativeYearly;
    private BigDecimal tolerancePercent;
    private String calculatedBy;
    private Instant calculatedAt;
    private @Nullable Money overrideYearly;
    private @Nullable String overriddenBy;
    private @Nullable Instant overriddenAt;
    private @Nullable Money proposedWeekly;
    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;

    /** Closed with the person's key. */
    private byte @Nullable [] words;

    private @Nullable Money agreedWeekly;

    protected IndicativeBudget() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the answers do not fit the table */
    IndicativeBudget(
            UUID personRef, String authority, TableVersion table, List<Answer> answers, String by, Instant at) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.tableId = table.id();
        this.status = BudgetStatus.CALCULATED;
        this.answers = List.copyOf(answers);
        this.indication = Allocation.of(table.pointsTable(), answers);
        this.indicativeYearly = indication.yearly();
        this.tolerancePercent = table.tolerancePercent();
        this.calculatedBy = by;
        this.calculatedAt = at;
    }

    UUID personRef() {
        return personRef;
    }

    Instant calculatedAt() {
        return calculatedAt;
    }

    void override(Money yearly, byte[] closedWords, String by, Instant at) {
        if (status != BudgetStatus.CALCULATED) {
            throw new StateConflict("indicative budget", "an override", status, status.next()).refused();
        }
        overrideYearly = yearly;
        words = closedWords;
        overriddenBy = by;
        overriddenAt = at;
    }

    /** Within the tolerance it is agreed; above it another officer decides. */
    void propose(Money weekly, byte[] closedWords, String by, Instant at) {
        if (status != BudgetStatus.CALCULATED) {
            throw new StateConflict("indicative budget", "a proposal", status, status.next()).refused();
        }
        proposedWeekly = weekly;
        words = closedWords;
        proposedBy = by;
        proposedAt = at;
        if (variance(weekly).aboveTolerance()) {
            status = BudgetStatus.AT_PANEL;
        } else {
            agree(weekly);
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code panel-of-oneself} to whoever proposed the sum */
    void decide(PanelDecision decision, byte[] closedWords) {
        if (status != BudgetStatus.AT_PANEL) {
            throw new StateConflict("indicative budget", "a panel's decision", status, status.next()).refused();
        }
        if (decision.decidedBy().equals(proposedBy)) {
            throw new PanelOfOneself().refused();
        }
        words = closedWords;
        if (decision.verdict() == Verdict.AGREED) {
            agree(decision.weekly());
        } else {
            status = BudgetStatus.CALCULATED;
        }
    }

    private void agree(Money weekly) {
        agreedWeekly = weekly;
        status = BudgetStatus.AGREED;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code panel-not-agreed} to a sum that a panel has to see first */
    void mustAllow(Money weekly) {
        if (weekly.equals(agreedWeekly)) {
            return;
        }
        var variance = variance(weekly);
        if (variance.aboveTolerance()) {
            throw new PanelNotAgreed(id, weekly, standing(), tolerance()).refused();
        }
    }

    /** What it is compared with: the override, if there is one. */
    Money standing() {
        return overrideYearly == null ? indicativeYearly : overrideYearly;
    }

    private Variance variance(Money weekly) {
        return Variance.between(standing(), weekly, tolerancePercent);
    }

    private String tolerance() {
        return tolerancePercent.stripTrailingZeros().toPlainString();
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

    /** What a panel decides on. */
    Money proposed() {
        return Objects.requireNonNullElse(proposedWeekly, Money.ZERO);
    }

    Optional<byte[]> words() {
        return Optional.ofNullable(words);
    }

    IndicativeBudgetView view(BudgetWords why) {
        return new IndicativeBudgetView(
                id,
                personRef,
                status,
                tableId,
                answers,
                indication,
                standing(),
                tolerance(),
                calculatedBy,
                calculatedAt,
                overrideYearly == null
                        ? null
                        : new IndicativeBudgetView.Overridden(
                                overrideYearly, why.overrideReason(), overriddenBy, overriddenAt),
                proposedWeekly == null
                        ? null
                        : new IndicativeBudgetView.Proposed(
                                proposedWeekly, variance(proposedWeekly), why.proposalReason(), proposedBy, proposedAt),
                why.panelDecisions(),
                agreedWeekly);
    }
}
