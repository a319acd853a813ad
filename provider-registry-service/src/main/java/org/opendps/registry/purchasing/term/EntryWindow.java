package org.opendps.registry.purchasing.term;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which providers can apply, both included. Under an open framework it is a reopening: it awards the next
 * framework on {@code awardedOn}.
 */
public record EntryWindow(
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Nullable @Size(max = 200) String noticeReference,
        @Nullable LocalDate awardedOn) {

    EntryWindow awarded(LocalDate day) {
        return new EntryWindow(opensOn, closesOn, noticeReference, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    boolean overlaps(EntryWindow other) {
        return !opensOn.isAfter(other.closesOn) && !other.opensOn.isAfter(closesOn);
    }
}
