package org.opendps.registry.document;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.registry.document.kind.DocumentKind;

/**
 * A version of a document ends soon; whether another follows it, who asks for it knows. {@code daysLeft} is 0 on its last
 * day.
 */
public record DocumentEnding(
        UUID providerId, UUID documentId, int versionNumber, DocumentKind kind, LocalDate validUntil, int daysLeft) {}
