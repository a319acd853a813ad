package org.opendps.registry.acting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The mandate that a portal, known by its client at the identity provider, holds of a provider. */
public interface Mandated {

    Optional<Powers> inForce(UUID provider, String client, LocalDate today);

    /** What the mandate allows; a portal that is accredited for the sandbox only may do nothing elsewhere. */
    record Powers(Scope scope, boolean sandboxOnly) {}
}
