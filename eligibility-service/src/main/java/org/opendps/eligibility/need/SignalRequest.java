package org.opendps.eligibility.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a club has counted in a period. There is no field for words: nobody is described.
 *
 * @param authority the council, for whoever works for none
 * @param area code of an area, as in a purchasing system
 * @param category code of what the club offers
 */
record SignalRequest(
        @Nullable @Pattern(regexp = "E\\d{8}", message = "send the council's GSS code")
        String authority,

        @NotNull @Pattern(regexp = CODE, message = "send the code of an area")
        String area,

        @Nullable @Pattern(regexp = CODE, message = "send the code of a category")
        String category,

        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 5) List<@Valid @NotNull Count> ages) {

    private static final String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";
    private static final int MOST_DAYS = 100;

    /**
     * @param people how many came
     * @param possibleNeed how many of them may have needs that nobody has assessed
     */
    record Count(
            @NotNull AgeGroup age,
            @NotNull @Min(0) @Max(100_000) Integer people,
            @NotNull @Min(0) @Max(100_000) Integer possibleNeed) {

        @AssertTrue(message = "may not be more than the people who came")
        boolean isPossibleNeed() {
            return people == null || possibleNeed == null || possibleNeed <= people;
        }
    }

    @AssertTrue(message = "ends on its first day or later, and lasts 100 days at most")
    boolean isUntil() {
        return from == null || until == null || (!until.isBefore(from) && until.isBefore(from.plusDays(MOST_DAYS)));
    }

    @AssertTrue(message = "each age once")
    boolean isAges() {
        return ages == null || ages.stream().map(Count::age).distinct().count() == ages.size();
    }
}
