package org.opendps.finance.directpayment.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.directpayment.schedule.Payments;

/** What was paid of a schedule, for those who account for it. */
@ApplicationScoped
public class PaidInstalments {

    private final Instalments instalments;
    private final FundBook book;

    PaidInstalments(Instalments instalments, FundBook book) {
        this.instalments = instalments;
        this.book = book;
    }

    /** What had been paid by the end of that day, as it is known by now. */
    public Payments.Paid by(PaymentSchedule schedule, LocalDate day) {
        return payments(schedule).by(schedule, day);
    }

    /** After each change of an instalment. */
    void changed(PaymentSchedule schedule) {
        book.know(schedule, () -> payments(schedule));
    }

    private Payments payments(PaymentSchedule schedule) {
        return new Payments(
                instalments.of(schedule.id()).stream().map(Instalment::payment).toList());
    }
}
