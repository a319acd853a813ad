package org.opendps.registry.acting;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a provider consents that an officer acts for it. */
public interface Consented {

    boolean stands(UUID provider, Officer officer, LocalDate today);

    /** A support officer of a council. */
    record Officer(String username, String authority) {}
}
