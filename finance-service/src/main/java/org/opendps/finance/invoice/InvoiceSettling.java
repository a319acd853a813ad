package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.finance.policy.FinanceSetting;

/** Invoices, for whoever pays them. Held, disputed and rejected ones are not among them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InvoiceSettling {

    private final Invoices invoices;
    private final Policies policies;

    InvoiceSettling(Invoices invoices, Policies policies) {
        this.invoices = invoices;
        this.policies = policies;
    }

    /**
     * All that is open of it has been paid, or got back, on that day. Told twice, it is refused.
     *
     * @param reference of the run
     * @return what was open, with VAT; with a minus got back since less of it is due than was paid
     * @throws org.opendps.blocks.problem.Refused 409 when it is not MATCHED any more, 404 when it is another council's
     */
    public Money paid(String authority, UUID id, LocalDate on, String reference) {
        var invoice = invoices.held(id, authority);
        var facts = invoice.facts();
        var open = facts.payable().minus(facts.paid());
        if (facts.status() == InvoiceStatus.PAID) {
            invoice.putRight();
        } else {
            var due = facts.dueOn();
            invoice.pay(on, reference, baseRate(authority, due == null ? on : due.plusDays(1)));
        }
        invoices.flush();
        return open;
    }

    /** Fixed twice a year: that of the half-year in which it is overdue for the first time. */
    private BigDecimal baseRate(String authority, LocalDate firstLateDay) {
        return new BigDecimal(policies.on(authority, firstLateDay).text(FinanceSetting.LATE_PAYMENT_BASE_RATE));
    }
}
