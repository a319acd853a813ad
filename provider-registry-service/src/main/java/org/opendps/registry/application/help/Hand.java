package org.opendps.registry.application.help;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.Actor;

/** Whose hand does something to an application, and when. */
public record Hand(String username, Whose whose, Instant at) {

    enum Whose {
        /** Of the provider itself: what it hands in it stands by. */
        PROVIDER,
        /** What the provider works with: writes what the provider types, and vouches for nobody else's words. */
        PORTAL,
        /** Of a council, with the provider's consent or its word. */
        OFFICER,
        /** Somebody who has no login. */
        LINK
    }

    public static Hand of(Actor actor, Instant at) {
        return new Hand(actor.username(), whose(actor), at);
    }

    private static Whose whose(Actor actor) {
        if (!actor.isOnBehalf()) {
            return Whose.PROVIDER;
        }
        return actor.role().equals(Roles.SUPPORT_OFFICER) ? Whose.OFFICER : Whose.PORTAL;
    }

    /** Somebody of the council, who wrote it for the provider. */
    public static Hand ofOfficer(String username, Instant at) {
        return new Hand(username, Whose.OFFICER, at);
    }

    /** @param name what whoever has the link is called */
    public static Hand withLink(String name, Instant at) {
        return new Hand(name, Whose.LINK, at);
    }

    /** Who acts for the provider and is not of it; null when it acts itself. */
    @Nullable
    String helper() {
        return whose == Whose.OFFICER || whose == Whose.LINK ? username : null;
    }

    boolean byLink() {
        return whose == Whose.LINK;
    }

    boolean isTheProviders() {
        return whose == Whose.PROVIDER;
    }

    public LocalDate today() {
        return London.dateOf(at);
    }
}
