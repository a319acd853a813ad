package org.opendps.finance.commitment;

import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.spend.Purchase;

/** A placement that is paid for: what attendance is measured against. */
public record FirmCommitment(Purchase purchase, Schedule schedule, Money unitCost) {}
