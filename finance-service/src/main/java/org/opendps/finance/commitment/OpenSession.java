package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.UUID;

/** A planned session that its provider has not accounted for. */
public record OpenSession(String authority, UUID providerId, LocalDate day) {}
