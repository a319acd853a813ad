package org.opendps.eligibility.transition.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cohort in the list. */
record CohortView(UUID id, String name, @Nullable LocalDate changeOn, int people, String madeBy, Instant madeAt) {}
