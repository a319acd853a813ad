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
 * @param officer who acts for the provider and is not of it: the user name of a support officer with its consent, or
 *     what somebody with a share link is called; null when it acts itself
 */
record Hand(String username, @Nullable String officer, boolean byLink, Instant at) {

    static Hand of(Actor actor, Instant at) {
        boolean officer = actor.role().equals(Roles.SUPPORT_OFFICER);
        return new Hand(actor.username(), officer ? actor.username() : null, false, at);
    }

    /** Somebody of the council, who wrote it for the provider. */
    static Hand ofOfficer(String username, Instant at) {
        return new Hand(username, username, false, at);
    }

    /** Somebody who has no login. */
    static Hand withLink(String name, Instant at) {
        return new Hand(name, name, true, at);
    }

    LocalDate today() {
        return London.dateOf(at);
    }
}
