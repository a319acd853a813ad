package org.opendps.finance.invoice.line;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;

/** The sessions that a line has charged by an earlier match: they stay its own, whatever becomes of their price. */
record Kept(List<InvoicedSession> sessions) {

    Set<LocalDate> days() {
        return sessions.stream().map(InvoicedSession::heldOn).collect(Collectors.toSet());
    }

    int units() {
        return sessions.size();
    }

    /** Those for which anything is due. */
    int received() {
        return (int) sessions.stream().filter(one -> one.worth().isPositive()).count();
    }

    Money worth() {
        return Money.sum(sessions.stream().map(InvoicedSession::worth).toList());
    }

    Money risen() {
        return Money.sum(sessions.stream().map(InvoicedSession::risen).toList());
    }

    /** @param tolerance in pounds for each session */
    Set<HoldReason> reasons(InvoiceLine line, Money tolerance) {
        var reasons = new HashSet<HoldReason>();
        for (var one : sessions) {
            if (!one.worth().isPositive()) {
                reasons.add(HoldReason.OVER_QUANTITY);
            } else if (line.unitPrice().minus(one.worth()).isMoreThan(tolerance)
                    || one.dueThen().minus(one.asked()).isMoreThan(tolerance)) {
                reasons.add(HoldReason.PRICE);
            }
        }
        return reasons;
    }

    /** Of what was credited, what is no longer due: the oldest first. */
    void takeBack(Money credited) {
        var left = credited;
        for (var one : sessions) {
            var part = left.min(one.fallen());
            one.takeBack(part);
            left = left.minus(part);
        }
    }
}
