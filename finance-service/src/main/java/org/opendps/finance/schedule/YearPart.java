package org.opendps.finance.schedule;

import org.opendps.blocks.money.Money;

/** What falls into one financial year. */
public record YearPart(FinancialYear year, int sessions, Money cost) {}
