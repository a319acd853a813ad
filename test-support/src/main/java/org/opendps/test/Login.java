package org.opendps.test;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person or machine that is logged in, with the claims that the real identity provider puts into a token. */
public record Login(
        String name,
        Set<String> roles,
        @Nullable String authority,
        @Nullable UUID provider) {

    public static final String COUNCIL = "E06000054";
    public static final String OTHER_COUNCIL = "E06000019";

    /** Somebody of the council with one role. */
    public static Login as(String role) {
        return new Login(role, Set.of(role), COUNCIL, null);
    }

    public static Login ofProvider(UUID provider) {
        return new Login("user-of-" + provider, Set.of("provider"), null, provider);
    }

    public static Login newcomer(String name) {
        return new Login(name, Set.of(), null, null);
    }

    public Login named(String newName) {
        return new Login(newName, roles, authority, provider);
    }

    public Login at(String newAuthority) {
        return new Login(name, roles, newAuthority, provider);
    }

    public String token() {
        return Tokens.of(this);
    }
}
