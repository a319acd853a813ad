package org.opendps.eligibility.charging.uprating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.charging.assessment.FinancialAssessment;

/** What becomes of one person's contribution in a re-assessment of everybody. */
@Entity
class ReassessmentRow {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID runId;

    private UUID personRef;
    private UUID financialAssessmentId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Why why;

    private Money before;
    private @Nullable Money after;
    private @Nullable UUID appliedAs;

    /** What the person would pay, or what became of it. */
    enum Outcome {
        HIGHER,
        LOWER,
        SAME,
        BY_HAND,
        PASSED_OVER
    }

    /** Why nothing could be worked out, or nothing was done with it. */
    enum Why {
        GUARANTEE_BY_HAND,
        RULE_REFUSES,
        RECORD_CLOSED,
        ASSESSED_SINCE,
        RATES_CHANGED_SINCE
    }

    protected ReassessmentRow() {}

    private ReassessmentRow(UUID runId, FinancialAssessment of) {
        this.id = Ids.next();
        this.runId = runId;
        this.personRef = of.personRef();
        this.financialAssessmentId = of.id();
        this.before = of.contribution();
        this.outcome = Outcome.SAME;
    }

    static ReassessmentRow reckoned(UUID runId, FinancialAssessment of, Money after) {
        var row = new ReassessmentRow(runId, of);
        row.after = after;
        row.outcome = outcome(of.contribution(), after);
        return row;
    }

    static ReassessmentRow byHand(UUID runId, FinancialAssessment of, Why why) {
        var row = new ReassessmentRow(runId, of);
        row.outcome = Outcome.BY_HAND;
        row.why = why;
        return row;
    }

    private static Outcome outcome(Money before, Money after) {
        if (after.isMoreThan(before)) {
            return Outcome.HIGHER;
        }
        return before.isMoreThan(after) ? Outcome.LOWER : Outcome.SAME;
    }

    void apply(UUID assessment) {
        appliedAs = assessment;
    }

    void passOver(Why because) {
        outcome = Outcome.PASSED_OVER;
        why = because;
    }

    UUID personRef() {
        return personRef;
    }

    UUID financialAssessmentId() {
        return financialAssessmentId;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Why why() {
        return why;
    }

    Money before() {
        return before;
    }

    @Nullable
    Money after() {
        return after;
    }

    @Nullable
    UUID appliedAs() {
        return appliedAs;
    }
}
