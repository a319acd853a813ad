package org.opendps.calloff.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;

/**
 * Who takes a step: a person who is logged in, or another service.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param name what people read: the user name, or the service
 * @param onBehalfOf the provider that it is done for, by somebody who is not of it
 */
public record Actor(String subject, String name, @Nullable UUID onBehalfOf) {

    /** This service, by itself: a day has ended, or something follows from something else. */
    public static final Actor SELF = service("call-off-service");

    /** Whose answer it follows from. */
    public static final Actor FINANCE = service("finance-service");

    public Actor(String subject, String name) {
        this(subject, name, null);
    }

    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.username());
    }

    public static Actor service(String name) {
        return new Actor(name, name);
    }
}
