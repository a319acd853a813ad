package org.opendps.registry.document.version;

import java.util.UUID;

/** A document in the version in which it was shown. */
public record Exhibit(UUID documentId, int version) {}
