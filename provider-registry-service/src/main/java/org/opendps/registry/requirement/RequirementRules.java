package org.opendps.registry.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.AskedConditions;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.condition.ConditionKind;

/** What a council may ask for. */
final class RequirementRules {

    private RequirementRules() {}

    /** @throws org.opendps.blocks.problem.Refused 422 with the law that is against it, or what does not fit */
    static void check(
            Listing system,
            List<DocumentRequirement> asked,
            List<DocumentRequirement> before,
            LocalDate from,
            LocalDate today) {
        if (from.isBefore(today)) {
            throw new RequirementUnsound(
                            "from",
                            "It counts from today on at the earliest: what was asked for in the past stays as it was.")
                    .refused();
        }
        asked.forEach(one -> check(one, system, today));
        long kinds = asked.stream().map(DocumentRequirement::kind).distinct().count();
        if (kinds < asked.size()) {
            throw new RequirementUnsound("requirements", "Ask for each kind once.").refused();
        }
        mustBeLawful(system.regime(), asked);
        if (system.status() != SystemStatus.DRAFT) {
            mustStay(system.regime(), before, asked);
        }
    }

    /** What is to be shown with an application is a condition like others. */
    static void mustBeLawful(Regime regime, List<DocumentRequirement> asked) {
        regime.mustAllow(new AskedConditions(conditions(of(asked, Condition.Stage.ADMISSION)), null, null, null));
    }

    /** Under a dynamic market the conditions of membership are those under which it was established (s.36(7)). */
    static void mustStay(Regime regime, List<DocumentRequirement> before, List<DocumentRequirement> asked) {
        var earlier = Set.copyOf(of(before, Condition.Stage.ADMISSION));
        if (!earlier.equals(Set.copyOf(of(asked, Condition.Stage.ADMISSION)))) {
            regime.mustLetConditionsChange();
        }
    }

    private static void check(DocumentRequirement one, Listing system, LocalDate today) {
        var cover = one.minimumCover();
        if (cover != null && !one.kind().isInsurance()) {
            throw new RequirementUnsound(
                            "minimumCover", "Only an insurance has a cover: leave it out for " + one.kind() + ".")
                    .refused();
        }
        var standard = Standards.shipped().on(today, one.kind());
        var least = standard.statutoryCover();
        if (cover != null && least != null && least.isMoreThan(cover)) {
            throw new CoverBelowLaw(least, standard.source()).refused();
        }
        var unknown = one.categories().stream()
                .filter(code -> !system.categories().contains(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RequirementUnsound("categories", "The system has no category " + String.join(", ", unknown) + ".")
                    .refused();
        }
    }

    private static List<DocumentRequirement> of(List<DocumentRequirement> list, Condition.Stage stage) {
        return list.stream().filter(one -> one.isOf(stage)).toList();
    }

    /** As the law on conditions sees them: no insurance before an award under the Procurement Act (s.36(2)(b)). */
    private static List<Condition> conditions(List<DocumentRequirement> atAdmission) {
        return atAdmission.stream()
                .map(one -> new Condition(
                        one.kind().name(),
                        one.kind().name(),
                        null,
                        kind(one.kind()),
                        Condition.Stage.ADMISSION,
                        false,
                        true,
                        null))
                .toList();
    }

    private static ConditionKind kind(DocumentKind kind) {
        if (kind.isInsurance()) {
            return ConditionKind.INSURANCE;
        }
        return kind == DocumentKind.ACCOUNTS ? ConditionKind.FINANCIAL_STANDING : ConditionKind.POLICY;
    }
}
