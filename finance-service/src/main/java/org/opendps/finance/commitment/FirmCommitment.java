package org.opendps.finance.commitment;

import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.Purchase;

/** What pays for a session: what attendance is measured against. */
public record FirmCommitment(UUID id, Purchase purchase, Money unitCost) {}
