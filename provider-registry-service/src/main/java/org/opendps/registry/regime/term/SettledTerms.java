package org.opendps.registry.regime.term;

import java.time.LocalDate;

/** The terms as the law lets them stand; the last day is included. */
public record SettledTerms(LocalDate validFrom, LocalDate validUntil, AdmissionDuringTerm admissionDuringTerm) {}
