package org.opendps.registry.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a membership stood, and since when. */
public record MemberStateView(
        UUID memberId,
        UUID providerId,
        MemberStatus status,
        Invitations invitations,
        List<String> categories,
        List<String> areas,
        Instant since) {}
