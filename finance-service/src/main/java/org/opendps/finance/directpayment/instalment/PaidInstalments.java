package org.opendps.finance.directpayment.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** What was paid of a schedule, for those who account for it. */
@ApplicationScoped
public class PaidInstalments {

    private final Instalments instalments;

    PaidInstalments(Instalments instalments) {
        this.instalments = instalments;
    }

    /** What was paid by that day. */
    public Money by(UUID scheduleId, LocalDate day) {
        return Money.sum(instalments.paidBy(scheduleId, day).stream()
                .map(Instalment::amount)
                .toList());
    }

    /** What was paid after that day, or for periods that end after the other one. */
    public Money later(UUID scheduleId, LocalDate paidBy, LocalDate coveredBy) {
        return Money.sum(instalments.paidLater(scheduleId, paidBy, coveredBy).stream()
                .map(Instalment::amount)
                .toList());
    }
}
