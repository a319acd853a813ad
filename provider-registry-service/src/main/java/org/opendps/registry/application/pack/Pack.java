package org.opendps.registry.application.pack;

import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.rule.Category;

/**
 * What an applicant hands in: where it would work, the core pack of offer, costings and assurances, and an answer to
 * each condition.
 *
 * @param sessionPrice of every category and band that {@code costings} says nothing of
 * @param declaration whether the exclusion grounds were declared; the list is empty when none applies
 */
@Embeddable
public record Pack(
        @JdbcTypeCode(SqlTypes.JSON) List<String> categories,
        @JdbcTypeCode(SqlTypes.JSON) List<String> areas,
        @Nullable String offer,
        @Nullable Money sessionPrice,
        @JdbcTypeCode(SqlTypes.JSON) List<Costing> costings,
        boolean safeguardingAssurance,
        boolean declaration,
        @JdbcTypeCode(SqlTypes.JSON) List<DeclaredGround> exclusionGrounds,
        @JdbcTypeCode(SqlTypes.JSON) List<ConditionAnswer> answers) {

    /**
     * Whatever is still missing: it can be written in any order.
     *
     * @throws org.opendps.blocks.problem.Refused 422 when it names what the system has not, or a price cannot be
     */
    public void mustFit(Listing system) {
        CostingsUnsound.check(this);
        NotInPurchasingSystem.check("categories", categories, system.categories());
        NotInPurchasingSystem.check("areas", areas, system.areas());
        NotInPurchasingSystem.check(
                "costings", costings.stream().map(Costing::category).toList(), system.categories());
        costings.forEach(costing -> NotInPurchasingSystem.check(
                "serviceBand",
                List.of(costing.serviceBand()),
                system.category(costing.category()).map(Category::serviceBands).orElse(List.of())));
        NotInPurchasingSystem.check(
                "answers", answers.stream().map(ConditionAnswer::condition).toList(), system.conditionCodes());
        PriceAboveCap.check(this, system);
    }

    /** A price for each band of each category that it names. */
    public List<Costing> pricesIn(Listing system) {
        return categories.stream()
                .flatMap(code -> system.category(code).stream())
                .flatMap(category -> category.serviceBands().stream().flatMap(band -> price(category.code(), band)))
                .toList();
    }

    private Stream<Costing> price(String category, String band) {
        var own = costings.stream()
                .filter(costing -> costing.category().equals(category)
                        && costing.serviceBand().equals(band))
                .findFirst();
        return own
                .or(() -> Optional.ofNullable(sessionPrice).map(price -> new Costing(category, band, price)))
                .stream();
    }

    private static boolean hasBand(Listing system, Costing costing) {
        return system.category(costing.category()).stream()
                .anyMatch(category -> category.serviceBands().contains(costing.serviceBand()));
    }

    private static boolean isTakenBy(Listing system, List<String> categories, Money price) {
        return price.isPositive()
                && categories.stream().allMatch(category -> PriceAboveCap.isWithin(system, category, price));
    }

    /**
     * As much of it as another system can take: its codes, bands and caps may differ. What is promised is promised
     * anew: the assurance and the declaration.
     */
    public Pack reusedFor(Listing system) {
        var known = categories.stream().filter(system.categories()::contains).toList();
        var said = new HashSet<String>();
        return new Pack(
                known,
                areas.stream().filter(system.areas()::contains).toList(),
                offer,
                sessionPrice != null && isTakenBy(system, known, sessionPrice) ? sessionPrice : null,
                costings.stream()
                        .filter(costing -> known.contains(costing.category()) && hasBand(system, costing))
                        .filter(costing -> isTakenBy(system, List.of(costing.category()), costing.sessionPrice()))
                        .filter(costing -> said.add(costing.of()))
                        .toList(),
                false,
                false,
                exclusionGrounds,
                answers.stream()
                        .filter(answer -> system.conditionCodes().contains(answer.condition()))
                        .toList());
    }
}
