package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where a page of reviews that are due ended. */
record Place(LocalDate reviewBy, UUID id) {

    static final Place BEFORE_ALL = new Place(LocalDate.EPOCH, new UUID(0, 0));

    static Place read(String key) {
        var parts = key.split("/", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a place in this list");
        }
        try {
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
