package org.opendps.registry.acting;

import java.util.Optional;
import java.util.UUID;

/** What the registry knows of a user: more, and earlier, than the token says. */
public interface Peopled {

    /** The latest that is known; empty for a user whom only the identity provider's administrators have bound. */
    Optional<Standing> standing(String subject);

    /** Has ended as soon as the removal was asked for, while tokens still name the provider. */
    record Standing(UUID provider, Position position, boolean ended) {}
}
