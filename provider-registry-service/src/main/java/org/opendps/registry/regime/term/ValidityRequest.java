package org.opendps.registry.regime.term;

import java.time.LocalDate;

/** A council asks for another last day. */
public record ValidityRequest(LocalDate validFrom, LocalDate validUntil, LocalDate askedOn) {}
