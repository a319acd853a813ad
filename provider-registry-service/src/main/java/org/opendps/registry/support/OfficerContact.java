package org.opendps.registry.support;

import org.jspecify.annotations.Nullable;

/** As an applicant sees an officer: whom to ring or write to. */
public record OfficerContact(
        String displayName,
        @Nullable String phone,
        @Nullable String email) {}
