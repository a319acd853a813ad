package org.opendps.calloff.competition;

import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/** On which side of the table the caller sits. Somebody with roles on both sides sees the less. */
public sealed interface Viewpoint {

    record Council(String authority) implements Viewpoint {}

    record OfProvider(UUID id) implements Viewpoint {}

    static Viewpoint of(Caller caller) {
        return caller.is(Roles.PROVIDER) ? new OfProvider(caller.provider()) : new Council(caller.authority());
    }
}
