package org.opendps.eligibility.person;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.detail.PrimarySupportReason;

/** As much of a person as others need for their statistics: two codes, by which nobody is known. */
public record Outline(AgeBand ageBand, @Nullable PrimarySupportReason primarySupportReason) {

    private static final int PENSION_BAND = 65;

    /** The bands of the national returns on adult social care. */
    public enum AgeBand {
        AGE_18_TO_64,
        AGE_65_AND_OVER
    }

    static Outline of(Details details, LocalDate on) {
        int age = Period.between(details.birthDate(), on).getYears();
        return new Outline(
                age < PENSION_BAND ? AgeBand.AGE_18_TO_64 : AgeBand.AGE_65_AND_OVER, details.primarySupportReason());
    }
}
