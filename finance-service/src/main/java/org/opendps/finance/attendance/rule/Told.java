package org.opendps.finance.attendance.rule;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * What is paid for a session, as people are told.
 *
 * @param percent of its price
 * @param why the rule, in words
 */
public record Told(LocalDate date, int percent, Money amount, String why) {}
