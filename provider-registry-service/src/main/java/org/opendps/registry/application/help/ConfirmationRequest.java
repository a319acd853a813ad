package org.opendps.registry.application.help;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Actor;

/** By the provider itself without more; by a support officer with who said so and how. */
public record ConfirmationRequest(
        @Nullable @Size(min = 1, max = 200) String confirmedBy,
        @Nullable Channel channel) {

    /** @throws org.opendps.blocks.problem.Refused 422 when an officer does not say who confirmed it and how */
    public Confirmation by(Actor actor) {
        if (!actor.isOnBehalf()) {
            return new Confirmation(actor.username(), Channel.ONLINE);
        }
        if (confirmedBy == null || channel == null || channel == Channel.ONLINE) {
            throw new ConfirmationUnclear().refused();
        }
        return new Confirmation(confirmedBy, channel);
    }
}
