package org.opendps.eligibility.charging;

import org.opendps.blocks.money.Money;

/**
 * An amount that the law sets, on the days of its {@link Rates}.
 *
 * @param verified somebody has compared it with the source
 */
public record Rate(Kind rate, Money amount, boolean verified, String source) {

    /** What is set; guarantees and premiums are those of a single person, a week. */
    public enum Kind {
        GUARANTEE_18_TO_24,
        GUARANTEE_25_TO_PENSION,
        GUARANTEE_PENSION_AGE,
        DISABILITY_PREMIUM,
        ENHANCED_DISABILITY_PREMIUM,
        SAVINGS_CREDIT_DISREGARD,
        LOWER_CAPITAL_LIMIT,
        UPPER_CAPITAL_LIMIT;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
