package org.opendps.calloff.placement.migration.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRequest;
import org.opendps.calloff.placement.migration.preview.MigrationView.BlockView;
import org.opendps.calloff.placement.term.Basis;

/**
 * What becomes of block contracts when some of their places leave: a block is paid whether it is used or not, so what
 * is no longer used is void (domain rule R6.3).
 */
record Blocks(Migration migration, List<MigrationRowView> rows) {

    static Set<String> references(List<MigrationRowView> rows) {
        return leaving(rows).keySet();
    }

    private static TreeMap<String, List<MigrationRowView>> leaving(List<MigrationRowView> rows) {
        return rows.stream()
                .filter(row -> row.basis() == Basis.BLOCK && row.blockReference() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.blockReference()), TreeMap::new, Collectors.toList()));
    }

    /** @param use weekly cost of the places of each block that are used on the effective day, as it is agreed now */
    List<BlockView> views(Map<String, Money> use) {
        return leaving(rows).entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue(), use.getOrDefault(entry.getKey(), Money.ZERO)))
                .toList();
    }

    private BlockView view(String reference, List<MigrationRowView> places, Money use) {
        var price = migration.blocks().stream()
                .filter(block -> block.blockReference().equals(reference))
                .map(MigrationRequest.Block::weeklyPrice)
                .findFirst()
                .orElseGet(() -> use.plus(cost(places, MigrationRowView::counts)));
        var left = use.minus(cost(places, row -> !row.counts())).max(Money.ZERO);
        return new BlockView(
                reference, price, places.size(), left, price.minus(left).max(Money.ZERO), percent(left, price));
    }

    private static Money cost(List<MigrationRowView> places, Predicate<MigrationRowView> which) {
        return Money.sum(places.stream()
                .filter(which)
                .map(MigrationRowView::oldWeeklyCost)
                .toList());
    }

    private static String percent(Money part, Money whole) {
        return whole.isPositive()
                ? part.pounds()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.pounds(), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                : "0.0";
    }
}
