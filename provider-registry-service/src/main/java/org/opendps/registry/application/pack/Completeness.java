package org.opendps.registry.application.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.condition.ConditionKind;
import org.opendps.registry.requirement.DocumentCheck;

/**
 * What an application lacks before it can be submitted. The core pack of a small club is three things, costings,
 * safeguarding assurance and offer; a system that sets conditions asks for an answer to each.
 */
public final class Completeness {

    private final Pack pack;
    private final Listing system;
    private final List<Missing> missing = new ArrayList<>();

    private Completeness(Pack pack, Listing system) {
        this.pack = pack;
        this.system = system;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with each item that is missing */
    public static void require(List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new CorePackIncomplete(missing).refused();
        }
    }

    /** @param documents that are to be shown with the application */
    public static List<Missing> of(Pack pack, Listing system, List<DocumentCheck> documents) {
        var completeness = new Completeness(pack, system);
        completeness.look();
        documents.stream()
                .filter(DocumentCheck::isLacking)
                .map(Completeness::missing)
                .forEach(completeness.missing::add);
        return List.copyOf(completeness.missing);
    }

    private void look() {
        want(!pack.categories().isEmpty(), "categories", "Choose what you offer: " + titles() + ".");
        want(!pack.areas().isEmpty(), "areas", "Choose where you offer it: " + areaTitles() + ".");
        want(isSaid(pack.offer()), "offer", "Describe in words what you offer.");
        want(hasPrices(), "sessionPrice", "Say what a session costs: more than 0.00 pounds.");
        pack.costings().stream()
                .map(Costing::category)
                .filter(category -> !pack.categories().contains(category))
                .distinct()
                .forEach(category -> missing.add(new Missing(
                        "costings." + category,
                        "You say what a session in " + category
                                + " costs and have not chosen it: choose it, or leave out its price.")));
        want(
                pack.safeguardingAssurance(),
                "safeguardingAssurance",
                "Confirm that you keep to a policy for safeguarding adults.");
        want(
                pack.declaration(),
                "declaration",
                "Declare which grounds for exclusion apply to you or to people connected with you, or that none does.");
        conditionsToAnswer(pack, system).stream()
                .filter(condition -> pack.answers().stream()
                        .noneMatch(answer -> answer.condition().equals(condition.code())))
                .forEach(condition -> missing.add(new Missing(
                        "answers." + condition.code(), "Say how you meet this: " + condition.title() + ".")));
    }

    private static Missing missing(DocumentCheck check) {
        var kind = check.kind().title();
        var remedy = switch (check.state()) {
            case MISSING -> "Show your " + kind + ": upload it to your documents.";
            case COVER_TOO_LOW -> "Your " + kind + " has to pay " + check.minimumCover() + " pounds at least.";
            case NOT_YET_VALID -> "Your " + kind + " does not count yet: show the one before it as well.";
            case EXPIRED -> "Your " + kind + " ran out on " + check.validUntil() + ": upload the next one.";
            case IN_ORDER, NOT_NEEDED -> "";
        };
        return new Missing("documents." + check.kind(), remedy + " " + check.why());
    }

    private void want(boolean there, String item, String remedy) {
        if (!there) {
            missing.add(new Missing(item, remedy));
        }
    }

    /** At least one of each category, and none of nothing. */
    private boolean hasPrices() {
        var prices = pack.pricesIn(system);
        boolean each = pack.categories().stream()
                .allMatch(category ->
                        prices.stream().anyMatch(price -> price.category().equals(category)));
        boolean any = pack.sessionPrice() != null || !prices.isEmpty();
        return any
                && each
                && prices.stream().allMatch(price -> price.sessionPrice().isPositive());
    }

    private String titles() {
        return String.join(", ", system.offered().stream().map(Category::title).toList());
    }

    private String areaTitles() {
        return String.join(", ", system.places().stream().map(Area::title).toList());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Those of the system and of the chosen categories; safeguarding is answered by the assurance. */
    public static List<Condition> conditionsToAnswer(Pack pack, Listing system) {
        return system.conditionsFor(pack.categories(), Condition.Stage.ADMISSION).stream()
                .filter(condition -> condition.kind() != ConditionKind.SAFEGUARDING)
                .toList();
    }
}
