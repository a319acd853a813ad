package org.opendps.finance.invoice.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.invoice.match.ThreeWayMatch;
import org.opendps.finance.spend.VatCode;

/**
 * One line against the terms of its days, what was approved of them, and what other invoices have charged. Where several
 * prices are agreed within its days, its order is the one at its own price.
 *
 * @param ordered sessions of those days, in their order
 * @param attended that were approved and are paid, in the order of their days
 * @param charged days that another invoice has charged
 * @param tolerance in pounds for each session
 */
record LineMatch(
        InvoiceLine line,
        List<PlannedSession> ordered,
        List<DeliveredSession> attended,
        Set<LocalDate> charged,
        Money tolerance) {

    private List<PlannedSession> order() {
        if (ordered.isEmpty()) {
            return List.of();
        }
        var price = ordered.stream()
                .map(session -> session.by().unitCost())
                .filter(this::isOfLine)
                .findFirst()
                .orElseGet(() -> ordered.getFirst().by().unitCost());
        return ordered.stream()
                .filter(session -> session.by().unitCost().equals(price))
                .toList();
    }

    private boolean isOfLine(Money price) {
        var apart = line.unitPrice().minus(price);
        return !apart.max(apart.negated()).isMoreThan(tolerance);
    }

    private List<LocalDate> delivered() {
        var terms = order().stream().map(session -> session.by().id()).collect(Collectors.toSet());
        return attended.stream()
                .filter(session -> isOf(terms, session.commitmentId()))
                .map(DeliveredSession::heldOn)
                .toList();
    }

    private static boolean isOf(Set<UUID> terms, @Nullable UUID commitment) {
        return commitment != null && terms.contains(commitment);
    }

    private List<LocalDate> free() {
        return delivered().stream().filter(day -> !charged.contains(day)).toList();
    }

    private ThreeWayMatch match() {
        var order = order();
        return new ThreeWayMatch(
                order.isEmpty()
                        ? null
                        : new ThreeWayMatch.Priced(
                                order.size(), order.getFirst().by().unitCost()),
                free().size(),
                new ThreeWayMatch.Priced(line.units(), line.unitPrice()),
                tolerance);
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
        if (!order.isEmpty() && vatCodes(order).stream().noneMatch(line.vatCode()::equals)) {
            reasons.add(HoldReason.VAT);
        }
        return line.found(
                order.isEmpty() ? null : order.size(),
                order.isEmpty() ? null : order.getFirst().by().unitCost(),
                free().size(),
                reasons,
                match.payable());
    }

    private boolean overlaps() {
        var both = new HashSet<>(delivered());
        both.retainAll(charged);
        return !both.isEmpty();
    }

    private static Set<VatCode> vatCodes(List<PlannedSession> order) {
        return order.stream().map(session -> session.by().purchase().vatCode()).collect(Collectors.toSet());
    }
}
