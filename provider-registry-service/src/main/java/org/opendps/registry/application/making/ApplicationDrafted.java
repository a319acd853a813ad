package org.opendps.registry.application.making;

import java.util.UUID;

/** Inside the service, in the transaction that keeps the first draft of an application. */
public record ApplicationDrafted(UUID applicationId, UUID providerId, String authority) {}
