package org.opendps.eligibility.charging;

import java.time.LocalDate;

/** The bands of the minimum income guarantee. */
public enum AgeBand {
    AGE_18_TO_24(Rate.Kind.GUARANTEE_18_TO_24),
    AGE_25_TO_PENSION(Rate.Kind.GUARANTEE_25_TO_PENSION),
    PENSION_AGE(Rate.Kind.GUARANTEE_PENSION_AGE);

    private static final int MIDDLE = 25;

    private final Rate.Kind guarantee;

    AgeBand(Rate.Kind guarantee) {
        this.guarantee = guarantee;
    }

    /** The band that somebody is in on a day: the first of them from 18 on, also before. */
    public static AgeBand of(LocalDate birthDate, LocalDate on) {
        if (!on.isBefore(PensionAge.reached(birthDate))) {
            return PENSION_AGE;
        }
        return on.isBefore(birthDate.plusYears(MIDDLE)) ? AGE_18_TO_24 : AGE_25_TO_PENSION;
    }

    Rate.Kind guarantee() {
        return guarantee;
    }
}
