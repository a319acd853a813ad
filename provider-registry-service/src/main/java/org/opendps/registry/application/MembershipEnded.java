package org.opendps.registry.application;

import java.time.LocalDate;
import java.util.UUID;

/** Inside the service, in the transaction of the removal: the provider may apply again. */
public record MembershipEnded(UUID applicationId, UUID memberId, UUID purchasingSystemId, LocalDate on) {}
