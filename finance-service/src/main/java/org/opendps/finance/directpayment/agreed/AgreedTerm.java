package org.opendps.finance.directpayment.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a plan says from a day on.
 *
 * @param until the last day before another plan, or another version, takes its place; null of the newest
 */
record AgreedTerm(LocalDate from, @Nullable LocalDate until, List<AgreedRoute> routes) {

    /** It takes the place of what was said from its day on. */
    List<AgreedTerm> after(List<AgreedTerm> before) {
        var terms = new ArrayList<>(ending(before, from.minusDays(1)));
        terms.add(this);
        return List.copyOf(terms);
    }

    /** Nothing of it counts after that day. */
    static List<AgreedTerm> ending(List<AgreedTerm> terms, @Nullable LocalDate last) {
        return last == null
                ? terms
                : terms.stream()
                        .filter(term -> !term.from.isAfter(last))
                        .map(term -> term.until == null || term.until.isAfter(last)
                                ? new AgreedTerm(term.from, last, term.routes)
                                : term)
                        .toList();
    }

    Money weekly(String kind) {
        return routes.stream()
                .filter(route -> route.kind().equals(kind))
                .map(AgreedRoute::weekly)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
