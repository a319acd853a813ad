package org.opendps.finance.directpayment.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;

/** Issues what is due by the end of each period when it begins, and asks the next year's budget on 1 April. */
@ApplicationScoped
@Transactional
class Issuing implements ActsByDay {

    private final EntityManager entities;
    private final Instalments instalments;
    private final PaidInstalments paid;
    private final FundBook book;

    Issuing(EntityManager entities, Instalments instalments, PaidInstalments paid, FundBook book) {
        this.entities = entities;
        this.instalments = instalments;
        this.paid = paid;
        this.book = book;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(PaymentSchedule.class, entities, today, after, atMost);
    }

    /**
     * One instalment for all that is due by now, also when its day has passed unseen. Where the budget has not enough it is
     * looked at again the next morning: {@code /v1/finance-alerts} says so.
     */
    @Override
    public void act(UUID id, LocalDate today) {
        var schedule = Objects.requireNonNull(entities.find(PaymentSchedule.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (!schedule.isDue(today)) {
            return;
        }
        boolean hasMoney = book.carriedOn(schedule, today);
        if (today.isBefore(schedule.starts())) {
            schedule.nextOn(hasMoney ? schedule.starts() : today.plusDays(1));
            return;
        }
        var next = schedule.every().nextAfter(schedule.starts(), today);
        var last = next.minusDays(1);
        var open = withdrawn(schedule, schedule.open(last), today);
        if (open.isPositive() && hasMoney) {
            schedule.issue(open);
            instalments.persist(new Instalment(schedule, instalments.nextNumber(id), last, open, today));
        }
        if (hasMoney) {
            schedule.issuedUntil(last);
        }
        paid.changed(schedule);
        schedule.nextOn(hasMoney ? next : today.plusDays(1));
    }

    /** What is not due any more and was not paid is not to be paid; what was paid stays, and the next instalments are less. */
    private Money withdrawn(PaymentSchedule schedule, Money open, LocalDate today) {
        var left = open;
        if (left.isNegative()) {
            for (var instalment : instalments.due(schedule.id())) {
                if (left.isNegative()) {
                    instalment.withdraw(today);
                    schedule.withdraw(instalment.amount(), instalment.coversFrom());
                    left = left.plus(instalment.amount());
                }
            }
        }
        return left;
    }
}
