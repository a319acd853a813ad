package org.opendps.blocks.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that other services and the world outside may know. Implemented by records whose components are the payload;
 * carries all that a listener needs, and nothing that says who a person is.
 */
public interface PublicEvent {

    String topic();

    /** Id of the aggregate: events of one key stay in order. */
    UUID key();

    /** GSS code of the council that the fact belongs to; null when it belongs to none. */
    @Nullable
    String authority();
}
