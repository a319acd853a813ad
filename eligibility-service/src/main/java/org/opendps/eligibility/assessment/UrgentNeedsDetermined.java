package org.opendps.eligibility.assessment;

import java.time.LocalDate;

/** Said inside the transaction in which urgent needs were found: an assessment follows. */
public record UrgentNeedsDetermined(MadeDetermination determination, LocalDate on) {}
