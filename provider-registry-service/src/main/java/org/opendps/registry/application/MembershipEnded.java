package org.opendps.registry.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Inside the service, in the transaction of the removal: the provider may apply again.
 *
 * @param excluded for a ground for exclusion
 */
public record MembershipEnded(UUID memberId, UUID purchasingSystemId, LocalDate on, boolean excluded) {}
