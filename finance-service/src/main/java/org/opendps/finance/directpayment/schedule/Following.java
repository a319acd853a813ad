package org.opendps.finance.directpayment.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.opendps.blocks.time.London;
import org.opendps.finance.directpayment.agreed.Agreed;
import org.opendps.finance.directpayment.agreed.PlanHeard;

/**
 * A plan says something else: its schedules are looked at today, each by itself, so that one whose budget has not enough
 * holds up neither the others nor the topic.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Following {

    private final PaymentSchedules schedules;
    private final Agreed agreed;
    private final InstantSource clock;

    Following(PaymentSchedules schedules, Agreed agreed, InstantSource clock) {
        this.schedules = schedules;
        this.agreed = agreed;
        this.clock = clock;
    }

    void follow(@Observes PlanHeard heard) {
        schedules.approvedOf(heard.authority(), heard.personRef()).stream()
                .collect(Collectors.groupingBy(PaymentSchedule::kind))
                .forEach((kind, ofKind) -> look(heard, kind, ofKind));
    }

    private void look(PlanHeard heard, FundKind kind, List<PaymentSchedule> ofKind) {
        var today = London.today(clock);
        var allowed = agreed.of(heard.authority(), heard.personRef(), kind.name());
        var above = Together.above(ofKind, allowed, today);
        ofKind.forEach(schedule -> {
            schedule.above(above);
            schedule.look(today);
        });
    }
}
