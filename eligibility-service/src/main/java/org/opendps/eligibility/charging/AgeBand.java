package org.opendps.eligibility.charging;

/** The bands of the minimum income guarantee. */
public enum AgeBand {
    AGE_18_TO_24(Rate.Kind.GUARANTEE_18_TO_24),
    AGE_25_TO_PENSION(Rate.Kind.GUARANTEE_25_TO_PENSION),
    PENSION_AGE(Rate.Kind.GUARANTEE_PENSION_AGE);

    private final Rate.Kind guarantee;

    AgeBand(Rate.Kind guarantee) {
        this.guarantee = guarantee;
    }

    Rate.Kind guarantee() {
        return guarantee;
    }
}
