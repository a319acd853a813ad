package org.opendps.blocks.resource;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids of resources and events: UUID version 7, so that new rows go to the end of an index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
