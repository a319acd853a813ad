package org.opendps.finance.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** Amounts as spreadsheets write them. */
final class Written {

    private static final Pattern AMOUNT = Pattern.compile("£?\\s*(\\d{1,3}(,\\d{3})*|\\d{1,12})(\\.\\d{1,2})?");
    private static final int MOST_DIGITS = 12;

    private Written() {}

    /** Empty for what is no amount, and for one with a minus. */
    static Optional<Money> amount(@Nullable String written) {
        if (written == null || !AMOUNT.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        var pounds = new BigDecimal(written.replaceAll("[£,\\s]", ""));
        return pounds.precision() - pounds.scale() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new Money(pounds.setScale(2)));
    }
}
