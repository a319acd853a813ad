package org.opendps.registry.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.version.VersionView;

/** {@code versions}: in a list only the latest. */
public record DocumentView(
        UUID id,
        UUID providerId,
        @Nullable String authority,
        DocumentKind kind,
        @Nullable String title,
        boolean confidential,
        @Nullable String rationale,
        String createdBy,
        Instant createdAt,
        List<VersionView> versions) {}
