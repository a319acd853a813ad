package org.opendps.calloff.competition;

import java.util.UUID;

/** On which side of the table the caller sits. Somebody with roles on both sides sees the less. */
public sealed interface Viewpoint {

    record Council(String authority) implements Viewpoint {}

    record OfProvider(UUID id) implements Viewpoint {}
}
