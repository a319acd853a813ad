package org.opendps.finance.invoice.term;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When it was paid.
 *
 * @param paymentReference of the run that paid it
 * @param daysToPay of which the day of receipt is the first, without those on which the clock stood
 * @param paidLate after its last day
 * @param baseRate of the Bank of England, by which late interest is reckoned
 */
@Embeddable
public record InvoicePayment(
        LocalDate paidOn, String paymentReference, int daysToPay, boolean paidLate, BigDecimal baseRate) {}
