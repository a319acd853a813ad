package org.opendps.registry.requirement;

import java.time.LocalDate;
import java.util.List;
import org.opendps.registry.document.DocumentKind;
import org.opendps.registry.document.Standards;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.regime.AskedConditions;
import org.opendps.registry.regime.Condition;
import org.opendps.registry.regime.ConditionKind;

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
        var atAdmission = of(asked, Condition.Stage.ADMISSION);
        system.regime().mustAllow(new AskedConditions(conditions(atAdmission), null, null, null));
        if (system.status() != SystemStatus.DRAFT && !atAdmission.equals(of(before, Condition.Stage.ADMISSION))) {
            system.regime().mustLetConditionsChange();
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
