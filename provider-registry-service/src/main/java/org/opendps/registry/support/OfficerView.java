package org.opendps.registry.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record OfficerView(
        UUID id,
        String username,
        String displayName,
        @Nullable String phone,
        @Nullable String email,
        boolean active) {}
