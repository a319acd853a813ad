package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.condition.AskedConditions;
import org.opendps.registry.regime.condition.ConditionsUnlawful;
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
import org.opendps.registry.regime.term.TermEndsBeforeItBegins;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WindowsNotProvided;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** The regimes under which a council can keep an open list of providers. */
public enum Regime {
    PCR2015_DPS,
    PA23_DYNAMIC_MARKET,
    PA23_OPEN_FRAMEWORK,
    PA23_LIGHT_TOUCH_FRAMEWORK;

    private RegimeRules rules() {
        return switch (this) {
            case PCR2015_DPS -> new Pcr2015Dps();
            case PA23_DYNAMIC_MARKET -> new DynamicMarket();
            case PA23_OPEN_FRAMEWORK -> new OpenFramework();
            case PA23_LIGHT_TOUCH_FRAMEWORK -> new LightTouchFramework();
        };
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the law does not allow what is asked */
    public SettledTerms settle(AskedTerms asked) {
        if (asked.validUntil().isBefore(asked.validFrom())) {
            throw new TermEndsBeforeItBegins(asked.validFrom(), asked.validUntil()).refused();
        }
        return rules().settle(asked);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the last day cannot become that one */
    public LocalDate settleValidity(ValidityRequest asked) {
        if (asked.validUntil().isBefore(asked.validFrom())) {
            throw new TermEndsBeforeItBegins(asked.validFrom(), asked.validUntil()).refused();
        }
        return rules().settleValidity(asked);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with every condition that the law forbids */
    public void mustAllow(AskedConditions asked) {
        var unlawful = rules().forbidden().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(rule -> rule.getKey().findIn(asked, rule.getValue()).stream())
                .toList();
        if (!unlawful.isEmpty()) {
            throw new ConditionsUnlawful(unlawful).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when conditions stay as they were for the whole term */
    public void mustLetConditionsChange() {
        rules().mustLetConditionsChange();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the law has less time */
    public void mustAllow(WorkingDayLimits limits) {
        rules().mustAllow(limits);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code tender-days-not-stated} */
    public void mustAllow(TenderDays days) {
        rules().mustAllow(days);
    }

    public DecisionTarget decisionTarget(LocalDate received, @Nullable WorkingDayLimits limits) {
        return rules().decisionTarget(received, WorkingDayLimits.of(limits));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime knows no extension */
    public DecisionTarget extendedTarget(LocalDate received, @Nullable WorkingDayLimits limits) {
        return rules().extendedTarget(received, WorkingDayLimits.of(limits));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when providers come in at any time, or never */
    public void mustAdmitInWindows(AdmissionDuringTerm settled) {
        if (!rules().admitsInWindows(settled)) {
            throw new WindowsNotProvided(settled, admissionCitation()).refused();
        }
    }

    /** By when a member declares anew on request. */
    public DecisionTarget renewalTarget(LocalDate requested, @Nullable WorkingDayLimits limits) {
        return rules().renewalTarget(requested, WorkingDayLimits.of(limits));
    }

    /** By when the law wants what, given the days on which the first and each later framework was awarded. */
    public List<Milestone> milestones(List<LocalDate> awards) {
        return rules().milestones(awards);
    }

    /** How long an exclusion ground counts. */
    public LookBack lookBack(ExclusionGround ground) {
        return rules().lookBack(ground);
    }

    /** Whether the time for a decision stands still while an applicant is asked something. */
    public boolean clockStopsForQuestions() {
        return rules().clockStopsForQuestions();
    }

    /** Which notices something makes due, and by when. */
    public List<NoticeDue> notices(Occasion occasion, NoticeDays days) {
        return rules().notices(occasion, days);
    }

    /** A notice without whose publication the system cannot open. */
    public Optional<NoticeKind> noticeBeforeOpening() {
        return rules().noticeBeforeOpening();
    }

    /**
     * What the law says of removing a member on a ground.
     *
     * @throws org.opendps.blocks.problem.Refused 422 for a ground that the regime does not know
     */
    public RemovalLaw removal(RemovalGround ground) {
        return rules().removal(ground);
    }

    public String admissionCitation() {
        return rules().admissionCitation();
    }

    public String reasonsCitation() {
        return rules().reasonsCitation();
    }
}
