package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.regime.condition.ConditionsFixedByLaw;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AdmissionFixedByLaw;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.ExtensionNotProvided;
import org.opendps.registry.regime.term.SettledTerms;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** A dynamic market of the Procurement Act 2023: applications are taken at any time (s.36(6)). */
final class DynamicMarket implements RegimeRules {

    private static final String TOLD_BEFORE = "Procurement Act 2023 s.37(4)";

    @Override
    public SettledTerms settle(AskedTerms asked) {
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.CONTINUOUS)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.CONTINUOUS, admissionCitation()).refused();
        }
        return asked.settled(asked.validUntil(), AdmissionDuringTerm.CONTINUOUS);
    }

    @Override
    public LocalDate settleValidity(ValidityRequest asked) {
        return asked.validUntil();
    }

    @Override
    public Map<ForbiddenCondition, String> forbidden() {
        return Map.of(
                ForbiddenCondition.AUDITED_ACCOUNTS_FROM_ALL, "Procurement Act 2023 s.36(2)(a)",
                ForbiddenCondition.INSURANCE_BEFORE_AWARD, "Procurement Act 2023 s.36(2)(b)",
                ForbiddenCondition.CONTRACT_WITH_NAMED_AUTHORITY, "Procurement Act 2023 s.36(3)(a)",
                ForbiddenCondition.NOTHING_EQUIVALENT, "Procurement Act 2023 s.36(3)(c)",
                ForbiddenCondition.MEMBER_CAP, "Procurement Act 2023 s.36(7)",
                ForbiddenCondition.JOINING_FEE, "Procurement Act 2023 s.38(1)");
    }

    @Override
    public void mustLetConditionsChange() {
        throw new ConditionsFixedByLaw("Procurement Act 2023 s.36(7)").refused();
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received, WorkingDayLimits limits) {
        return DecisionTarget.policy(received, limits, "Procurement Act 2023 s.36(6): within a reasonable period");
    }

    @Override
    public DecisionTarget extendedTarget(LocalDate received, WorkingDayLimits limits) {
        throw new ExtensionNotProvided("Procurement Act 2023 s.36(6)").refused();
    }

    /** Each as soon as reasonably practicable, but the first, which comes before the market is established (s.39). */
    @Override
    public List<NoticeDue> notices(Occasion occasion, NoticeDays days) {
        return switch (occasion) {
            case DRAFTED ->
                List.of(NoticeDue.by(
                        NoticeKind.UK13,
                        days.validFrom(),
                        "Procurement Act 2023 s.39(2); Procurement Regulations 2024 reg 25(2)"));
            case OPENED ->
                List.of(promptly(
                        NoticeKind.UK14, days, "Procurement Act 2023 s.39(3); Procurement Regulations 2024 reg 25"));
            case MEMBER_ADMITTED, MEMBER_REMOVED, VALIDITY_CHANGED, CONDITIONS_CHANGED ->
                List.of(promptly(
                        NoticeKind.UK15, days, "Procurement Act 2023 s.39(4); Procurement Regulations 2024 reg 25(6)"));
            case APPLICANT_EXCLUDED, MEMBER_EXCLUDED -> List.of(NoticeDue.ofExclusion(days));
            case CLOSED, EXPIRED ->
                List.of(promptly(
                        NoticeKind.UK16, days, "Procurement Act 2023 s.39(5); Procurement Regulations 2024 reg 25"));
            case WINDOW_ANNOUNCED, NEXT_FRAMEWORK_AWARDED -> List.of();
        };
    }

    private static NoticeDue promptly(NoticeKind kind, NoticeDays days, String citation) {
        return NoticeDue.promptly(kind, days, WorkingDayRule.PA23_WORKING_DAYS, citation);
    }

    @Override
    public Optional<NoticeKind> noticeBeforeOpening() {
        return Optional.of(NoticeKind.UK13);
    }

    @Override
    public RemovalLaw removal(RemovalGround ground) {
        return switch (ground) {
            case DEBARRED_ON_MANDATORY_GROUND -> RemovalLaw.required("Procurement Act 2023 s.37(1)", TOLD_BEFORE);
            case EXCLUDED, BECAME_EXCLUDABLE, EXCLUDABLE_AND_NOT_KNOWN, CONDITIONS_NOT_MET ->
                RemovalLaw.allowed("Procurement Act 2023 s.37(2)", TOLD_BEFORE);
            case AT_OWN_REQUEST -> RemovalLaw.policy();
        };
    }

    @Override
    public String admissionCitation() {
        return "Procurement Act 2023 s.36(6)";
    }

    @Override
    public String reasonsCitation() {
        return "Procurement Act 2023 s.36(6)";
    }
}
