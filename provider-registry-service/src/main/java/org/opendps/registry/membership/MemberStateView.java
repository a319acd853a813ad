package org.opendps.registry.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a membership stood, and since when; with the suspension or the removal that it was told of. */
public record MemberStateView(
        UUID memberId,
        UUID providerId,
        MemberStatus status,
        Invitations invitations,
        List<String> categories,
        List<String> areas,
        MemberView.@Nullable Suspended suspension,
        MemberView.@Nullable Removed removal,
        Instant since) {}
