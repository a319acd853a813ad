package org.opendps.finance.directpayment.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.directpayment.schedule.FundBook;

/** An instalment was paid: what was committed is spent. */
@ApplicationScoped
@Transactional
class Paying {

    private final Instalments instalments;
    private final FundBook book;
    private final InstantSource clock;

    Paying(Instalments instalments, FundBook book, InstantSource clock) {
        this.instalments = instalments;
        this.book = book;
        this.clock = clock;
    }

    Instalment pay(String authority, UUID scheduleId, int number, PaidRequest request, String by) {
        var today = London.today(clock);
        if (request.paidOn().isAfter(today)) {
            throw new PaidLater(request.paidOn(), today).refused();
        }
        var schedule = book.held(scheduleId, authority);
        var instalment = instalments.get(scheduleId, number);
        instalment.pay(request.paidOn(), request.reference(), by);
        book.paid(schedule, instalment.amount(), request.paidOn(), today);
        return instalment;
    }

    /** In one order, so that two files cannot wait for each other. */
    List<Instalment> pay(String authority, PaidRequest.Batch request, String by) {
        return request.instalments().stream()
                .sorted(Comparator.comparing(PaidRequest.One::scheduleId).thenComparingInt(PaidRequest.One::number))
                .map(one -> pay(authority, one.scheduleId(), one.number(), request.payment(), by))
                .toList();
    }
}
