package org.opendps.registry.membership.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.help.Channel;
import org.opendps.registry.application.help.Confirmation;
import org.opendps.registry.application.help.ConfirmationRequest;

/**
 * @param exclusionGrounds all that apply to the provider and to those connected with it; empty when none does
 * @param confirmedBy who of the provider stands by what an officer declares for it
 * @param channel how that person told the officer
 */
public record DeclarationRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid DeclaredGround> exclusionGrounds,
        @Nullable @Size(min = 1, max = 200) String confirmedBy,
        @Nullable Channel channel) {

    /** @throws org.opendps.blocks.problem.Refused 422 when an officer does not say who confirmed it and how */
    @Nullable
    Confirmation confirmation(Actor actor) {
        return actor.role().equals(Roles.PORTAL) ? null : new ConfirmationRequest(confirmedBy, channel).by(actor);
    }
}
