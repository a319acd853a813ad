package org.opendps.eligibility.charging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A piece of capital: SI 2014/2672 regs 18 to 24 and Schedule 2.
 *
 * @param owners between how many it is split, equally; 1 when left out
 */
public record Capital(
        @NotNull Kind kind,
        @NotNull Money amount,
        @Nullable @Min(1) @Max(20) Integer owners) {

    /** What it is; the home that the person lives in does not count for support in the community. */
    public enum Kind {
        SAVINGS("Savings and investments", "reg 18"),
        PROPERTY("Property that is not the person's home", "reg 18"),
        MAIN_HOME("The home that the person lives in", "Sch 2"),
        NOTIONAL("Capital given up to pay less", "reg 22"),
        OTHER("Other capital", "reg 18");

        private final String words;
        private final String citation;

        Kind(String words, String citation) {
            this.words = words;
            this.citation = citation;
        }
    }

    boolean counts() {
        return kind != Kind.MAIN_HOME;
    }

    /** Of joint capital an equal share (reg 24), rounded down: in the person's favour (reg 11). */
    Money share() {
        int between = owners == null ? 1 : owners;
        return new Money(amount.pounds().divide(BigDecimal.valueOf(between), 2, RoundingMode.DOWN));
    }

    String words() {
        return kind.words + (owners == null || owners == 1 ? "" : ", a share of 1 in " + owners);
    }

    String citation() {
        return "SI 2014/2672 " + kind.citation + (owners == null || owners == 1 ? "" : ", reg 24");
    }
}
