package org.opendps.finance.invoice.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.invoice.match.ThreeWayMatch;

/**
 * One line against the terms of its days, what was approved of them, and what other invoices have charged. Where several
 * prices are agreed within its days, or a part of the price is paid for an absence, its order is what has its own price.
 *
 * @param ordered sessions of those days, in their order
 * @param approved those that are paid, wholly or in part, in the order of their days
 * @param charged days that another invoice has charged
 * @param tolerance in pounds for each session
 */
record LineMatch(
        InvoiceLine line,
        List<PlannedSession> ordered,
        List<DeliveredSession> approved,
        Set<LocalDate> charged,
        Money tolerance) {

    /** A session that is paid, and what for it. */
    private record Due(LocalDate day, Money amount) {}

    private List<Due> dues() {
        var prices = ordered.stream()
                .map(PlannedSession::by)
                .collect(Collectors.toMap(FirmCommitment::id, FirmCommitment::unitCost, (one, same) -> one));
        return approved.stream()
                .flatMap(session -> {
                    var by = session.commitmentId();
                    var price = by == null ? null : prices.get(by);
                    return price == null ? Stream.<Due>of() : Stream.of(new Due(session.heldOn(), session.due(price)));
                })
                .toList();
    }

    /** What is agreed, or was approved, at the price of the line; without that, at the first price of its days. */
    private Optional<Money> price() {
        var agreed = ordered.stream().map(session -> session.by().unitCost()).toList();
        return Stream.concat(agreed.stream(), dues().stream().map(Due::amount))
                .filter(this::isOfLine)
                .findFirst()
                .or(() -> agreed.stream().findFirst());
    }

    private boolean isOfLine(Money price) {
        var apart = line.unitPrice().minus(price);
        return !apart.max(apart.negated()).isMoreThan(tolerance);
    }

    private List<LocalDate> delivered() {
        var price = price();
        return dues().stream()
                .filter(due -> price.filter(due.amount()::equals).isPresent())
                .map(Due::day)
                .toList();
    }

    /** Null when nothing was ordered for these days. */
    private ThreeWayMatch.@Nullable Priced order() {
        return price().map(price -> {
                    int agreed = (int) ordered.stream()
                            .filter(session -> session.by().unitCost().equals(price))
                            .count();
                    return new ThreeWayMatch.Priced(
                            agreed > 0 ? agreed : delivered().size(), price);
                })
                .orElse(null);
    }

    private List<LocalDate> free() {
        return delivered().stream().filter(day -> !charged.contains(day)).toList();
    }

    private ThreeWayMatch match() {
        return new ThreeWayMatch(
                order(), free().size(), new ThreeWayMatch.Priced(line.units(), line.unitPrice()), tolerance);
    }

    /** The days that this line charges: no more than may be paid. */
    List<LocalDate> charges() {
        var free = free();
        return free.subList(0, Math.min(line.units(), free.size()));
    }

    InvoiceLine found() {
        var match = match();
        var order = order();
        var reasons = new ArrayList<HoldReason>();
        match.reasons().stream().map(HoldReason::of).forEach(reasons::add);
        if (free().size() < line.units() && overlaps()) {
            reasons.add(HoldReason.DUPLICATE);
        }
        if (order != null && !isOfAnOrderedCode()) {
            reasons.add(HoldReason.VAT);
        }
        return line.found(
                order == null ? null : order.units(),
                order == null ? null : order.unitCost(),
                free().size(),
                reasons,
                match.payable());
    }

    private boolean overlaps() {
        var both = new HashSet<>(delivered());
        both.retainAll(charged);
        return !both.isEmpty();
    }

    private boolean isOfAnOrderedCode() {
        return ordered.stream().anyMatch(session -> session.by().purchase().vatCode() == line.vatCode());
    }
}
