package org.opendps.calloff.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.provider.RegistryFacts.CategoryHeard;

/** A category of a purchasing system: where it is bought (everywhere when no area is named), and the most it may cost. */
record CategoryOnOffer(
        String code, List<String> areas, @Nullable Money priceCap) {

    static CategoryOnOffer of(CategoryHeard heard) {
        return new CategoryOnOffer(
                heard.code(), heard.areas() == null ? List.of() : List.copyOf(heard.areas()), heard.priceCap());
    }

    boolean isBoughtIn(String area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
