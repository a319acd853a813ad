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
 * @param units of the line, that are still to be found
 * @param tolerance in pounds for each session
 */
record LineMatch(
        InvoiceLine line,
        List<PlannedSession> ordered,
        List<DeliveredSession> approved,
        Set<LocalDate> charged,
        int units,
        Money tolerance) {

    /** For the other units of the line, on other days. */
    LineMatch without(Kept kept) {
        var own = kept.days();
        var others = new HashSet<>(charged);
        others.removeAll(own);
        return new LineMatch(
                line,
                ordered.stream().filter(session -> !own.contains(session.day())).toList(),
                approved.stream()
                        .filter(session -> !own.contains(session.heldOn()))
                        .toList(),
                others,
                units - kept.units(),
                tolerance);
    }

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
    ThreeWayMatch.@Nullable Priced order() {
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
        return new ThreeWayMatch(order(), received(), new ThreeWayMatch.Priced(units, line.unitPrice()), tolerance);
    }

    /** Days that may be charged. */
    int received() {
        return free().size();
    }

    /**
     * A session that this line charges.
     *
     * @param asked of it, that nobody disputes
     */
    record Charge(LocalDate day, Money asked, Money due) {}

    /** No more than may be paid. */
    List<Charge> charges() {
        var order = order();
        if (order == null || units == 0) {
            return List.of();
        }
        var match = match();
        return free().subList(0, match.units(order)).stream()
                .map(day -> new Charge(day, match.price(order), order.unitCost()))
                .toList();
    }

    /** Why not all of its units pass. */
    List<HoldReason> reasons() {
        var reasons =
                new ArrayList<>(match().reasons().stream().map(HoldReason::of).toList());
        if (received() < units && overlaps()) {
            reasons.add(HoldReason.DUPLICATE);
        }
        return reasons;
    }

    private boolean overlaps() {
        var both = new HashSet<>(delivered());
        both.retainAll(charged);
        return !both.isEmpty();
    }

    boolean isOfAnotherCode() {
        return order() != null
                && ordered.stream().noneMatch(session -> session.by().purchase().vatCode() == line.vatCode());
    }
}
