package org.opendps.registry.application.outcome;

import java.time.LocalDate;
import java.util.UUID;

/** Inside the service, in the transaction of the decision: refused for a ground for exclusion. */
public record ApplicantExcluded(UUID applicationId, UUID purchasingSystemId, LocalDate on) {}
