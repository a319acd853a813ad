package org.opendps.eligibility.plan.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Kind;

/** The determination that a budget rests on; without a basis nothing may be bought. */
record Ground(
        @Nullable Kind kind,
        @Nullable LocalDate date,
        @Nullable Basis basis) {}
