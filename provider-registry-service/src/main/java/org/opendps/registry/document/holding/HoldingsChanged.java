package org.opendps.registry.document.holding;

import java.util.UUID;

/** Another set of documents of the provider counts from now on. */
public record HoldingsChanged(UUID providerId) {}
