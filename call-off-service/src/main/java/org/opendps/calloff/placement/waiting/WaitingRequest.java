package org.opendps.calloff.placement.waiting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who wants a place.
 *
 * @param from the first day on which the person would come
 */
public record WaitingRequest(
        @NotNull UUID personRef,
        @NotBlank @Size(max = 100) String category,
        @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> days,
        @NotNull LocalDate from) {

    static final String EXAMPLE = """
            {"personRef": "5f1c0000-0000-4000-8000-000000000001", "category": "DAY-OPPORTUNITIES",
             "days": ["MONDAY"], "from": "2027-01-04"}""";
}
