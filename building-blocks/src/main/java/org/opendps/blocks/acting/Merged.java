package org.opendps.blocks.acting;

import java.util.UUID;

/** Which provider carries on for one that was merged into another; a service that hears of merges says so here. */
public interface Merged {

    /** The one that carries on; the same again when it was never merged. */
    UUID successor(UUID provider);
}
