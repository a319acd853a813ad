package org.opendps.blocks.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Pounds sterling at exactly two decimals. In JSON a string such as {@code "110.00"}, never a number: a number loses
 * pence in the first reader that takes it for a double.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^-?\\d{1,12}\\.\\d{2}$",
        description = "Pounds with two decimals",
        examples = "110.00")
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(2));

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,12}\\.\\d{2}");

    public Money {
        if (pounds.scale() != 2) {
            throw new IllegalArgumentException("Money has exactly two decimals, not " + pounds.toPlainString());
        }
    }

    /**
     * @throws IllegalArgumentException when the text is not pounds with two decimals, such as {@code 110.00}; it does not
     *     repeat the text, which may be a sealed price, and refusals are logged
     */
    @JsonCreator
    public static Money of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("An amount is a string in pounds with two decimals, such as \"110.00\"");
        }
        return new Money(new BigDecimal(written));
    }

    /** The one place where an amount is rounded: half up to the penny. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money times(long count) {
        return new Money(pounds.multiply(BigDecimal.valueOf(count)));
    }

    public Money negated() {
        return new Money(pounds.negate());
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isNegative() {
        return pounds.signum() < 0;
    }

    public boolean isPositive() {
        return pounds.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    @Override
    @JsonValue
    public String toString() {
        return pounds.toPlainString();
    }

    /** As people read it in a text: £18,000.00. */
    public String shown() {
        return (isNegative() ? "-£" : "£") + String.format(Locale.UK, "%,.2f", pounds.abs());
    }
}
