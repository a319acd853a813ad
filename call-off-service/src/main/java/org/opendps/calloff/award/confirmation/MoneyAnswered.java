package org.opendps.calloff.award.confirmation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.MoneyMissing;

/**
 * Finance has answered whoever asked for money, inside the transaction that hears it.
 *
 * @param askedBy the award, or the change of a placement, that the money was asked for
 * @param missing why there is none; null when it is reserved
 */
public record MoneyAnswered(UUID askedBy, @Nullable MoneyMissing missing) {}
