package org.opendps.registry.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.registry.acting.Position;

public record InvitationView(
        UUID id,
        UUID providerId,
        Position position,
        SentBy sentBy,
        @Nullable String email,
        String invitedBy,
        Instant invitedAt,
        LocalDate validUntil,
        InvitationStatus status,
        boolean open,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,

        @ShownOnce
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Shown in the answer that made it, and never again")
        @Nullable
        String code) {

    static InvitationView from(Invitation invitation, LocalDate today) {
        return of(invitation, today, null);
    }

    static InvitationView of(Invitation invitation, LocalDate today, @Nullable String code) {
        return new InvitationView(
                invitation.id(),
                invitation.providerId(),
                invitation.position(),
                invitation.sentBy(),
                invitation.email(),
                invitation.invitedBy(),
                invitation.invitedAt(),
                invitation.validUntil(),
                invitation.status(),
                invitation.isOpenOn(today),
                invitation.acceptedBy(),
                invitation.acceptedAt(),
                code);
    }
}
