package org.opendps.registry.purchasing.rule;

import java.util.List;
import org.opendps.registry.regime.condition.Condition;

/** What holds of a system's parts among themselves, whatever its regime. */
public final class DraftRules {

    private DraftRules() {}

    /** @throws org.opendps.blocks.problem.Refused 422 with the first that does not hold */
    public static void check(PurchasingSystemRequest asked) {
        CodeUsedTwice.check("awardCriteria", asked.awardCriteria(), AwardCriterion::code);
        WeightsNotHundred.check(asked.awardCriteria());
        check(asked.categories(), asked.areas(), asked.conditions());
    }

    public static void check(List<Category> categories, List<Area> areas, List<Condition> conditions) {
        CodeUsedTwice.check("categories", categories, Category::code);
        CodeUsedTwice.check("areas", areas, Area::code);
        CodeUsedTwice.check("conditions", conditions, Condition::code);
        var knownAreas = areas.stream().map(Area::code).toList();
        var knownConditions = conditions.stream().map(Condition::code).toList();
        for (var category : categories) {
            UnknownReference.check(category.code(), "areas", category.areas(), knownAreas);
            UnknownReference.check(category.code(), "conditions", category.conditions(), knownConditions);
        }
    }
}
