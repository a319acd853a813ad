package org.opendps.finance.directpayment.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.time.London;
import org.opendps.finance.directpayment.reversal.ReversalBook;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.officer.Officer;

/** An instalment was paid: what was committed is spent. */
@ApplicationScoped
@Transactional
class Paying {

    private final Instalments instalments;
    private final PaidInstalments paid;
    private final FundBook book;
    private final ReversalBook reversals;
    private final InstantSource clock;

    Paying(Instalments instalments, PaidInstalments paid, FundBook book, ReversalBook reversals, InstantSource clock) {
        this.instalments = instalments;
        this.paid = paid;
        this.book = book;
        this.reversals = reversals;
        this.clock = clock;
    }

    Instalment pay(String authority, UUID scheduleId, int number, PaidRequest request, Officer by) {
        var today = London.today(clock);
        if (request.paidOn().isAfter(today)) {
            throw new PaidLater(request.paidOn(), today).refused();
        }
        var schedule = book.held(scheduleId, authority);
        var instalment = instalments.get(scheduleId, number);
        if (instalment.status() == InstalmentStatus.WITHDRAWN) {
            // what was issued in its place is looked at again
            schedule.issue(instalment.amount());
            schedule.look(today);
        }
        instalment.pay(request.paidOn(), request.reference(), by);
        paid.changed(schedule);
        book.paid(schedule, instalment.amount(), request.paidOn());
        return instalment;
    }

    List<Instalment> pay(String authority, PaidRequest.Batch request, Officer by) {
        book.hold(
                request.instalments().stream().map(PaidRequest.One::scheduleId).collect(Collectors.toSet()), authority);
        return request.instalments().stream()
                .map(one -> pay(authority, one.scheduleId(), one.number(), request.payment(), by))
                .toList();
    }

    /** It was not paid: what was spent is committed, and it is due, again. */
    Instalment reverse(String authority, UUID scheduleId, int number, String why, Officer by) {
        var schedule = book.held(scheduleId, authority);
        var instalment = instalments.get(scheduleId, number);
        reversals.write(authority, scheduleId, instalment.reverse(by), why, by);
        paid.changed(schedule);
        book.unpaid(schedule, instalment.amount(), London.today(clock));
        return instalment;
    }
}
