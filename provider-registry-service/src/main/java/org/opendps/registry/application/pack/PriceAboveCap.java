package org.opendps.registry.application.pack;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.purchasing.Listing;

/** The system said what a session may cost at most (domain rule R9.8). */
record PriceAboveCap(String category, Money price, Money cap) implements Refusal {

    static void check(Pack pack, Listing system) {
        var general = pack.categories().stream().map(category -> asked(system, category, pack.sessionPrice()));
        var each = pack.costings().stream().map(costing -> asked(system, costing.category(), costing.sessionPrice()));
        Stream.concat(general, each).flatMap(stream -> stream).findFirst().ifPresent(above -> {
            throw above.refused();
        });
    }

    static boolean isWithin(Listing system, String category, Money price) {
        return asked(system, category, price).findAny().isEmpty();
    }

    private static Stream<PriceAboveCap> asked(Listing system, String category, @Nullable Money price) {
        var cap = system.priceCap(category).orElse(null);
        return price != null && cap != null && price.isMoreThan(cap)
                ? Stream.of(new PriceAboveCap(category, price, cap))
                : Stream.empty();
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Above the price cap";
    }

    @Override
    public String detail() {
        return "A session in " + category + " costs at most £" + cap + " in this system, you ask for £" + price + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "sessionPrice", "category", category, "price", price, "cap", cap);
    }
}
