package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.condition.ParticipationConditions;
import org.opendps.registry.regime.notice.FrameworkNotices;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AdmissionNotInNotice;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.ExtensionNotProvided;
import org.opendps.registry.regime.term.SettledTerms;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/**
 * A framework for light-touch services. The Procurement Act 2023 sets neither a longest term (s.47(5)(c)) nor
 * conditions of admission (s.45(9), s.46(11)): admission during the term is possible when the tender notice described
 * it, which the council's lawyer confirms; without that, nobody is admitted after the start.
 */
final class LightTouchFramework implements RegimeRules {

    @Override
    public SettledTerms settle(AskedTerms asked) {
        var admission = asked.admissionDuringTerm() == null ? AdmissionDuringTerm.NONE : asked.admissionDuringTerm();
        if (admission != AdmissionDuringTerm.NONE && isBlank(asked.noticeReference())) {
            throw new AdmissionNotInNotice(admission, admissionCitation()).refused();
        }
        return asked.settled(asked.validUntil(), admission);
    }

    @Override
    public LocalDate settleValidity(ValidityRequest asked) {
        return asked.validUntil();
    }

    @Override
    public Map<ForbiddenCondition, String> forbidden() {
        return ParticipationConditions.FORBIDDEN;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received, WorkingDayLimits limits) {
        return DecisionTarget.policy(
                received, limits, "Council policy; Procurement Act 2023 s.45(9) sets no number of days");
    }

    @Override
    public DecisionTarget extendedTarget(LocalDate received, WorkingDayLimits limits) {
        throw new ExtensionNotProvided("Procurement Act 2023 s.45(9)").refused();
    }

    @Override
    public List<NoticeDue> notices(Occasion occasion, NoticeDays days) {
        return FrameworkNotices.on(occasion, days);
    }

    @Override
    public RemovalLaw removal(RemovalGround ground) {
        return RemovalLaw.ofFramework(ground);
    }

    @Override
    public String admissionCitation() {
        return "Procurement Act 2023 s.45(9), s.46(11)";
    }

    @Override
    public String reasonsCitation() {
        return "Procurement Act 2023 s.50";
    }
}
