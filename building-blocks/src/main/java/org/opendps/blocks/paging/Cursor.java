package org.opendps.blocks.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page ended, opaque to the client. Stays right when rows are inserted before or after it. */
public final class Cursor {

    private static final String PREFIX = "v1:";

    private Cursor() {}

    public static String after(Object key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws org.opendps.blocks.problem.Refused 400 when the cursor is not one that we gave */
    public static @Nullable UUID id(@Nullable String cursor) {
        return cursor == null ? null : read(cursor, UUID::fromString);
    }

    /** The position in a feed; 0 is before the first. */
    public static long position(@Nullable String cursor) {
        return cursor == null ? 0 : read(cursor, Long::parseLong);
    }

    /**
     * A key of several parts, as it was given to {@link #after}; what the function cannot read is no cursor of ours.
     *
     * @param key throws IllegalArgumentException for what it cannot read
     */
    public static <T> T read(String cursor, Function<String, T> key) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(PREFIX)) {
                return key.apply(text.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            // falls through: whatever is wrong with it, the advice is the same
        }
        throw new BadCursor().refused();
    }
}
