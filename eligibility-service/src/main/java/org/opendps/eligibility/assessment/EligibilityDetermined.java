package org.opendps.eligibility.assessment;

import java.util.UUID;
import org.opendps.eligibility.criteria.Determination;

/** Said inside the transaction of the determination, so that what follows from it is kept with it. */
public record EligibilityDetermined(UUID personRef, Determination determination) {}
