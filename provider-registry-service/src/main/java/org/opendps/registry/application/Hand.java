package org.opendps.registry.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.Actor;

/**
 * Whose hand does something to an application, and when.
 *
 * @param officer user name of a support officer who acts for the provider with its consent; null when it acts itself
 */
record Hand(String username, @Nullable String officer, Instant at) {

    static Hand of(Actor actor, Instant at) {
        boolean officer = actor.role().equals(Roles.SUPPORT_OFFICER);
        return new Hand(actor.username(), officer ? actor.username() : null, at);
    }

    LocalDate today() {
        return London.dateOf(at);
    }
}
