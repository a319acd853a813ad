package org.opendps.registry.acting;

import java.util.UUID;

/** Which provider a duplicate has become part of. */
public interface Merged {

    /** The one that carries on; the same again when it was never merged. */
    UUID successor(UUID provider);
}
