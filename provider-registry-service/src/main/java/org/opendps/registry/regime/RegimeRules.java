package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.SettledTerms;
import org.opendps.registry.regime.term.TenderDays;
import org.opendps.registry.regime.term.TenderDaysNotStated;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** What a regime answers. */
sealed interface RegimeRules permits Pcr2015Dps, DynamicMarket, OpenFramework, LightTouchFramework {

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the law does not allow what is asked */
    SettledTerms settle(AskedTerms asked);

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the last day cannot become that one */
    LocalDate settleValidity(ValidityRequest asked);

    /** Whether providers can come in on certain days of the term. */
    default boolean admitsInWindows(AdmissionDuringTerm settled) {
        return settled == AdmissionDuringTerm.WINDOWS;
    }

    /** What may not be asked of members, and the provision that says so. */
    Map<ForbiddenCondition, String> forbidden();

    /** @throws org.opendps.blocks.problem.Refused 422 when conditions stay as they were for the whole term */
    default void mustLetConditionsChange() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the law has less time */
    default void mustAllow(WorkingDayLimits limits) {}

    /** @throws org.opendps.blocks.problem.Refused 422 unless the notice of such a system can state them */
    default void mustAllow(TenderDays days) {
        throw new TenderDaysNotStated("Procurement Act 2023 s.54").refused();
    }

    DecisionTarget decisionTarget(LocalDate received, WorkingDayLimits limits);

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime knows no extension */
    DecisionTarget extendedTarget(LocalDate received, WorkingDayLimits limits);

    /** By when a member declares anew on request; the Act names no days, councils keep to the five of before. */
    default DecisionTarget renewalTarget(LocalDate requested, WorkingDayLimits limits) {
        var rule = WorkingDayRule.PCR2015_WORKING_DAYS;
        var due =
                rule.count(requested, limits.renewalOr(DecisionTarget.RENEWAL)).date();
        return new DecisionTarget(due, DecisionTarget.Basis.POLICY, rule, "Council policy");
    }

    /** By when the law wants what, given the days on which the first and each later framework was awarded. */
    default List<Milestone> milestones(List<LocalDate> awards) {
        return List.of();
    }

    /** How long an exclusion ground counts. */
    default LookBack lookBack(ExclusionGround ground) {
        var citation = "Procurement Act 2023 s.57, " + (ground.isMandatory() ? "Sch 6 para 44" : "Sch 7 para 15");
        return new LookBack(ground.yearsUnderTheAct(), citation);
    }

    /**
     * Whether the clock stands still while an applicant is asked something. A target that the council set itself does;
     * the law's number of days does not.
     */
    default boolean clockStopsForQuestions() {
        return true;
    }

    /** Which notices something makes due, and by when. */
    List<NoticeDue> notices(Occasion occasion, NoticeDays days);

    /** A notice without whose publication the system cannot open. */
    default Optional<NoticeKind> noticeBeforeOpening() {
        return Optional.empty();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 for a ground that the regime does not know */
    RemovalLaw removal(RemovalGround ground);

    /** What says when providers are admitted. */
    String admissionCitation();

    /** What says that a refused applicant is told why. */
    String reasonsCitation();
}
