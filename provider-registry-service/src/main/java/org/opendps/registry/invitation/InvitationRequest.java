package org.opendps.registry.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Position;

public record InvitationRequest(
        @NotNull Position position,
        @NotNull SentBy sentBy,
        @Nullable @Email @Size(max = 254) String email) {

    public record Acceptance(@NotBlank @Size(max = 100) String code) {}

    void mustNameAnAddress() {
        if (sentBy == SentBy.EMAIL && email == null) {
            throw new EmailMissing().refused();
        }
    }
}
