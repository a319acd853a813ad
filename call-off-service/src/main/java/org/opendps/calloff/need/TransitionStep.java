package org.opendps.calloff.need;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a step of a case; eligibility owns the event and may say more. Signals have no person. */
record TransitionStep(String kind, @Nullable UUID personRef, String authority, LocalDate on) {}
