package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.removal.GroundNotKnown;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AdmissionFixedByLaw;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.LimitTooLong;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.SettledTerms;
import org.opendps.registry.regime.term.TenderDays;
import org.opendps.registry.regime.term.TermTooLong;
import org.opendps.registry.regime.term.ValidityFixedByLaw;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/**
 * A dynamic purchasing system of the Public Contracts Regulations 2015. It lives on only when its contract notice was
 * submitted before the Procurement Act began, and not beyond 23 February 2029 (SI 2024/716 reg 5). It is open for its
 * whole validity (PCR 2015 reg 34(5)).
 */
final class Pcr2015Dps implements RegimeRules {

    private static final LocalDate ACT_BEGAN = LocalDate.of(2025, 2, 24);
    private static final LocalDate LAST_DAY_TO_CHANGE = LocalDate.of(2026, 2, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 2, 23);
    private static final String TRANSITION = "SI 2024/716 reg 5(4)(b)";
    private static final int DECISION = 10;
    private static final int EXTENDED = 15;

    @Override
    public SettledTerms settle(AskedTerms asked) {
        var submitted = asked.contractNoticeSubmittedOn();
        if (submitted == null || !submitted.isBefore(ACT_BEGAN)) {
            throw new RegimeClosed(ACT_BEGAN).refused();
        }
        if (asked.validFrom().isAfter(LAST_DAY)) {
            throw new TermTooLong(LAST_DAY, TRANSITION).refused();
        }
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.CONTINUOUS)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.CONTINUOUS, admissionCitation()).refused();
        }
        var lastDay = asked.validUntil().isAfter(LAST_DAY) ? LAST_DAY : asked.validUntil();
        return asked.settled(lastDay, AdmissionDuringTerm.CONTINUOUS);
    }

    /** Changed until 23 February 2026 only, and not beyond 23 February 2029 (SI 2024/716 reg 5(3), (4)). */
    @Override
    public LocalDate settleValidity(ValidityRequest asked) {
        if (asked.askedOn().isAfter(LAST_DAY_TO_CHANGE)) {
            throw new ValidityFixedByLaw(LAST_DAY_TO_CHANGE, "SI 2024/716 reg 5(3)").refused();
        }
        if (asked.validUntil().isAfter(LAST_DAY)) {
            throw new TermTooLong(LAST_DAY, TRANSITION).refused();
        }
        return asked.validUntil();
    }

    @Override
    public Map<ForbiddenCondition, String> forbidden() {
        return Map.of(
                ForbiddenCondition.AUDITED_ACCOUNTS_FROM_ALL, "PCR 2015 reg 60",
                ForbiddenCondition.MEMBER_CAP, "PCR 2015 reg 34(6)",
                ForbiddenCondition.JOINING_FEE, "PCR 2015 reg 34(29)",
                ForbiddenCondition.AWARD_FEE, "PCR 2015 reg 34(29)");
    }

    @Override
    public void mustAllow(WorkingDayLimits limits) {
        if (limits.statedIn() == null) {
            mustBeWithin("decision", limits.decisionOr(DECISION), DECISION, "PCR 2015 reg 34(16)");
            mustBeWithin("extended", limits.extendedOr(EXTENDED), EXTENDED, "PCR 2015 reg 34(17)");
            mustBeWithin(
                    "renewal", limits.renewalOr(DecisionTarget.RENEWAL), DecisionTarget.RENEWAL, "PCR 2015 reg 34(25)");
        }
    }

    /** A light-touch system goes its own way where its notice says so (PCR 2015 reg 76(7)). */
    @Override
    public void mustAllow(TenderDays days) {}

    private static void mustBeWithin(String limit, int asked, int most, String citation) {
        if (asked > most) {
            throw new LimitTooLong(limit, most, citation).refused();
        }
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received, WorkingDayLimits limits) {
        return DecisionTarget.statutory(received, limits.decisionOr(DECISION), "PCR 2015 reg 34(16)");
    }

    @Override
    public DecisionTarget extendedTarget(LocalDate received, WorkingDayLimits limits) {
        return DecisionTarget.statutory(received, limits.extendedOr(EXTENDED), "PCR 2015 reg 34(17)");
    }

    /** Five years from a conviction, three from any other event (reg 57(11), (12)). */
    @Override
    public LookBack lookBack(ExclusionGround ground) {
        return ground.isMandatory()
                ? new LookBack(5, "PCR 2015 reg 57(1)-(3), (11)")
                : new LookBack(3, "PCR 2015 reg 57(8), (12)");
    }

    /** More documents are a reason to take fifteen days instead (reg 34(17)), not to stop counting. */
    @Override
    public boolean clockStopsForQuestions() {
        return false;
    }

    @Override
    public DecisionTarget renewalTarget(LocalDate requested, WorkingDayLimits limits) {
        return DecisionTarget.statutory(requested, limits.renewalOr(DecisionTarget.RENEWAL), "PCR 2015 reg 34(25)");
    }

    @Override
    public List<Milestone> milestones(List<LocalDate> awards) {
        return List.of(new Milestone(Milestone.Kind.END, LAST_DAY, TRANSITION));
    }

    /** The contract award notices of what is called off are each call-off's own matter (reg 50(5)). */
    @Override
    public List<NoticeDue> notices(Occasion occasion, NoticeDays days) {
        var submitted = days.contractNoticeSubmittedOn();
        return switch (occasion) {
            case DRAFTED ->
                List.of(NoticeDue.by(
                        NoticeKind.CONTRACT_NOTICE,
                        submitted == null ? days.validFrom() : submitted,
                        "PCR 2015 reg 49, reg 34(27)"));
            case VALIDITY_CHANGED ->
                List.of(promptly(NoticeKind.CHANGED_CONTRACT_NOTICE, days, "PCR 2015 reg 34(28)(a)"));
            case CLOSED -> List.of(promptly(NoticeKind.TERMINATION_NOTICE, days, "PCR 2015 reg 34(28)(b)"));
            case OPENED,
                    MEMBER_ADMITTED,
                    MEMBER_REMOVED,
                    MEMBER_EXCLUDED,
                    APPLICANT_EXCLUDED,
                    CONDITIONS_CHANGED,
                    WINDOW_ANNOUNCED,
                    NEXT_FRAMEWORK_AWARDED,
                    EXPIRED -> List.of();
        };
    }

    private static NoticeDue promptly(NoticeKind kind, NoticeDays days, String citation) {
        return NoticeDue.promptly(kind, days, WorkingDayRule.PCR2015_WORKING_DAYS, citation);
    }

    /**
     * Who is found to be in one of the situations of reg 57 is excluded at any time. That may be thought over: for public
     * interest, a minor sum, or what was done about it (reg 57(5)-(7), (13)).
     */
    @Override
    public RemovalLaw removal(RemovalGround ground) {
        return switch (ground) {
            case DEBARRED_ON_MANDATORY_GROUND ->
                throw new GroundNotKnown(
                                ground,
                                "The debarment list is one of the Procurement Act 2023: choose EXCLUDED where a ground of"
                                        + " reg 57(1) to (3) applies.",
                                "PCR 2015 reg 57")
                        .refused();
            case EXCLUDED -> RemovalLaw.allowed("PCR 2015 reg 57(9)");
            case BECAME_EXCLUDABLE, EXCLUDABLE_AND_NOT_KNOWN -> RemovalLaw.allowed("PCR 2015 reg 57(10)");
            case CONDITIONS_NOT_MET -> RemovalLaw.allowed("PCR 2015 reg 34(5)");
            case AT_OWN_REQUEST -> RemovalLaw.policy();
        };
    }

    @Override
    public String admissionCitation() {
        return "PCR 2015 reg 34(5)";
    }

    @Override
    public String reasonsCitation() {
        return "PCR 2015 reg 34(20)";
    }
}
