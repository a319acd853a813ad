package org.opendps.finance.savings.mix;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A change of spend by what it comes from: price + volume + mix + newLines + closed = total. A minus is less spend. */
public record Effects(
        Money price,
        Money volume,
        Money mix,

        @Schema(description = "spend on lines without a baseline; counts towards no target")
        Money newLines,

        @Schema(description = "volume that fell because a service was closed; counts towards no target")
        Money closed,

        Money total,
        List<OfLine> lines) {

    /** Whether a line can be compared with its baseline. */
    public enum Standing {
        COMPARED,
        /** Without a baseline. */
        NEW,
        /** Compared by price; what fell of its volume stands apart. */
        CLOSED
    }

    /**
     * @param baselineUnits of a part of a year they can have decimals
     * @param price its part of the price effect, rounded by itself
     */
    public record OfLine(
            String category,
            @Nullable String band,
            Standing standing,
            BigDecimal baselineUnits,
            Money baselineAmount,
            BigDecimal actualUnits,
            Money actualAmount,
            Money price) {}

    public Money of(Effect effect) {
        return switch (effect) {
            case PRICE -> price;
            case VOLUME -> volume;
            case MIX -> mix;
        };
    }

    /** What the effects that count have saved: spend that is less; a minus when they cost more. */
    public Money saved(Collection<Effect> counting) {
        return Money.sum(counting.stream().map(this::of).toList()).negated();
    }
}
