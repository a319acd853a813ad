package org.opendps.registry.document;

import java.time.LocalDate;
import java.util.UUID;

/** A document ends soon, and no other of its kind follows it. {@code daysLeft} is 0 on its last day. */
public record DocumentEnding(UUID providerId, UUID documentId, DocumentKind kind, LocalDate validUntil, int daysLeft) {}
