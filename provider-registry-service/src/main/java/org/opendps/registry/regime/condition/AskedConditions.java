package org.opendps.registry.regime.condition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a council would ask of members. A cap on members and a joining fee can be asked for so that the answer can say
 * which law is against them.
 *
 * @param awardFeePercent of the value of a contract, from those who are awarded one
 */
public record AskedConditions(
        List<Condition> conditions,
        @Nullable Integer memberCap,
        @Nullable Money joiningFee,
        @Nullable BigDecimal awardFeePercent) {}
