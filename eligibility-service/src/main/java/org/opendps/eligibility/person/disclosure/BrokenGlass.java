package org.opendps.eligibility.person.disclosure;

import java.time.Instant;
import java.util.UUID;

/** Until when the record is open to who broke the glass. */
record BrokenGlass(UUID accessId, Instant openUntil) {}
