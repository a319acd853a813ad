package org.opendps.finance.attendance.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a placement rests, as call-off-service tells of it.
 *
 * @param until null while nobody knows the last day
 * @param paidUntil the last day that is paid though nobody comes; null when none is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Rest(
        LocalDate from,
        @Nullable LocalDate until,
        String kind,
        @Nullable LocalDate paidUntil) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean isPaidOn(LocalDate day) {
        return paidUntil != null && !day.isAfter(paidUntil);
    }
}
