package org.opendps.blocks.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Money in a {@code numeric(14,2)} column. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.pounds();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal stored) {
        return stored == null ? null : new Money(stored.setScale(2, RoundingMode.UNNECESSARY));
    }
}
