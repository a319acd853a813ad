package org.opendps.registry.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Cursor;

/**
 * Where a page ended.
 *
 * @param district empty in the order of admission
 */
record Position(String district, UUID member, UUID venue) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Position START = new Position("", BEFORE_ALL, BEFORE_ALL);

    /** @throws org.opendps.blocks.problem.Refused 400 when the cursor is not one that we gave */
    static Position of(@Nullable String cursor) {
        return cursor == null ? START : Cursor.read(cursor, Position::parse);
    }

    private static Position parse(String written) {
        var parts = written.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no position in a search");
        }
        return new Position(parts[0], UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return district + "/" + member + "/" + venue;
    }
}
