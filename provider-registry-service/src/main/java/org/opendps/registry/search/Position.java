package org.opendps.registry.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Cursor;
import org.opendps.registry.search.Districts.Reach;

/**
 * Where a page ended.
 *
 * @param district empty in the order of admission; otherwise one that is within reach
 */
record Position(String district, UUID member, UUID venue) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Position START = new Position("", BEFORE_ALL, BEFORE_ALL);

    /** @throws org.opendps.blocks.problem.Refused 400 when the cursor is not one that we gave */
    static Position of(@Nullable String cursor, @Nullable List<Reach> reaches) {
        return cursor == null ? START : Cursor.read(cursor, written -> parse(written, reaches));
    }

    private static Position parse(String written, @Nullable List<Reach> reaches) {
        var parts = written.split("/", -1);
        if (parts.length != 3 || !isWithin(reaches, parts[0])) {
            throw new IllegalArgumentException("no position in this search");
        }
        return new Position(parts[0], UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }

    private static boolean isWithin(@Nullable List<Reach> reaches, String district) {
        return reaches == null
                ? district.isEmpty()
                : reaches.stream().anyMatch(reach -> reach.district().equals(district));
    }

    @Override
    public String toString() {
        return district + "/" + member + "/" + venue;
    }
}
