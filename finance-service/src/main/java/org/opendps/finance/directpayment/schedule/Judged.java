package org.opendps.finance.directpayment.schedule;

import org.opendps.blocks.money.Money;

/**
 * An account, beside what was paid and what was taken back before.
 *
 * @param held what the council had paid by then and not had back
 * @param tooMuch what of the council's money in it is above what may be left, and is not asked back already
 */
public record Judged(Money held, Money tooMuch) {}
