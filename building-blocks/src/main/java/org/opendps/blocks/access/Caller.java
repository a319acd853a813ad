package org.opendps.blocks.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.opendps.blocks.problem.NotFound;

/** Who calls, as the identity provider says in the token. Nothing that the client writes itself counts. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The identity provider's own id of the person or machine. */
    public String subject() {
        return claim("sub").orElseGet(() -> identity.getPrincipal().getName());
    }

    public String username() {
        return identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The identity provider's client that the token was given to; for a machine, its own login. */
    public Optional<String> client() {
        return claim("azp");
    }

    /** GSS code of the council that the caller works for. */
    public String authority() {
        return ownAuthority().orElseThrow(() -> new NoAuthority().refused());
    }

    /** Empty for somebody who works for no council. */
    public Optional<String> ownAuthority() {
        return claim("authority");
    }

    /** The provider that the caller acts for; empty for a person who has just registered. */
    public Optional<UUID> ownProvider() {
        return claim("provider_id").map(UUID::fromString);
    }

    public UUID provider() {
        return ownProvider().orElseThrow(() -> new NoProvider().refused());
    }

    /** Ownership: what belongs to another council does not exist for this caller. */
    public void mustBelongTo(String authority, String what, Object id) {
        if (!authority.equals(ownAuthority().orElse(null))) {
            throw new NotFound(what, id).refused();
        }
    }

    /** Ownership: what belongs to another provider does not exist for this caller. */
    public void mustActFor(UUID provider, String what, Object id) {
        if (!provider.equals(ownProvider().orElse(null))) {
            throw new NotFound(what, id).refused();
        }
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
