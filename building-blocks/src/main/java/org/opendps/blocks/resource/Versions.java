package org.opendps.blocks.resource;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** {@code ETag} and {@code If-Match}: nobody overwrites what they have not seen. */
public final class Versions {

    private Versions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws org.opendps.blocks.problem.Refused 428 when the header is missing, 412 when it names another version */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing().refused();
        }
        if (!ifMatch.strip().equals("\"" + version + "\"")) {
            throw new VersionOutdated(version).refused();
        }
    }
}
