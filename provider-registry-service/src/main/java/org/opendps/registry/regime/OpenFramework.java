package org.opendps.registry.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.condition.ParticipationConditions;
import org.opendps.registry.regime.notice.FrameworkNotices;
import org.opendps.registry.regime.notice.NoticeDays;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AdmissionFixedByLaw;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.ExtensionNotProvided;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.SettledTerms;
import org.opendps.registry.regime.term.TermTooLong;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/**
 * An open framework (Procurement Act 2023 s.49): successive frameworks that end eight years after the first award.
 * Providers come in when a reopening awards the next framework, not in between.
 */
final class OpenFramework implements RegimeRules {

    private static final int MOST_YEARS = 8;
    private static final int YEARS_TO_THE_SECOND = 3;
    private static final int YEARS_TO_EACH_LATER = 5;
    private static final String CITATION = "Procurement Act 2023 s.49";

    @Override
    public SettledTerms settle(AskedTerms asked) {
        mustEndInTime(asked.validFrom(), asked.validUntil());
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.NONE)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.NONE, admissionCitation()).refused();
        }
        return asked.settled(asked.validUntil(), AdmissionDuringTerm.NONE);
    }

    @Override
    public LocalDate settleValidity(ValidityRequest asked) {
        mustEndInTime(asked.validFrom(), asked.validUntil());
        return asked.validUntil();
    }

    private static void mustEndInTime(LocalDate firstAward, LocalDate asked) {
        var last = lastOf(MOST_YEARS, firstAward);
        if (asked.isAfter(last)) {
            throw new TermTooLong(last, CITATION).refused();
        }
    }

    private static LocalDate lastOf(int years, LocalDate award) {
        return award.plusYears(years).minusDays(1);
    }

    /** The second framework within three years of the first award, each later one within five of the award before. */
    @Override
    public List<Milestone> milestones(List<LocalDate> awards) {
        var end = lastOf(MOST_YEARS, awards.getFirst());
        var years = awards.size() == 1 ? YEARS_TO_THE_SECOND : YEARS_TO_EACH_LATER;
        var reopening = lastOf(years, awards.getLast());
        return Stream.of(
                        new Milestone(Milestone.Kind.REOPENING, reopening, CITATION),
                        new Milestone(Milestone.Kind.END, end, CITATION))
                .filter(milestone -> milestone.kind() == Milestone.Kind.END || reopening.isBefore(end))
                .toList();
    }

    /** A reopening is a window whose admissions make the next framework. */
    @Override
    public boolean admitsInWindows(AdmissionDuringTerm settled) {
        return true;
    }

    @Override
    public Map<ForbiddenCondition, String> forbidden() {
        return ParticipationConditions.FORBIDDEN;
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received, WorkingDayLimits limits) {
        return DecisionTarget.policy(
                received, limits, "Council policy; Procurement Act 2023 s.49 sets no number of days");
    }

    @Override
    public DecisionTarget extendedTarget(LocalDate received, WorkingDayLimits limits) {
        throw new ExtensionNotProvided(CITATION).refused();
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
        return CITATION;
    }

    @Override
    public String reasonsCitation() {
        return "Procurement Act 2023 s.50";
    }
}
