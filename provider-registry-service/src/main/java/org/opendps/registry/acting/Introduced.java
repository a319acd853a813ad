package org.opendps.registry.acting;

import java.util.UUID;

/** Whether a council has brought a provider in, for which nobody may act yet. */
public interface Introduced {

    boolean by(String authority, UUID provider);
}
