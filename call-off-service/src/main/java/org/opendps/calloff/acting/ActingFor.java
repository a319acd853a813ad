package org.opendps.calloff.acting;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.audit.OnBehalfOf;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.timeline.Actor;

/**
 * The provider that this request is made for. Role provider acts for the one in the login; portals and support officers
 * for the one in the header On-Behalf-Of, if it gave a mandate or consents: whoever may not, does not learn whether it
 * is there.
 */
@RequestScoped
public class ActingFor {

    private static final String HEADER = "On-Behalf-Of";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Caller caller;
    private final Powers powers;
    private final OnBehalfOf audit;
    private @Nullable UUID found;

    ActingFor(Caller caller, Powers powers, OnBehalfOf audit) {
        this.caller = caller;
        this.powers = powers;
        this.audit = audit;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 400 when the header is missing or no id; 404 without a mandate or
     *     consent; 403 when the mandate is for reading only and this is a change, or when the login acts for nobody
     */
    public UUID provider() {
        var provider = found;
        if (provider == null) {
            provider = find();
            found = provider;
            if (!isItself()) {
                audit.accept(provider);
            }
        }
        return provider;
    }

    /** Whether this is for a provider: an officer says so with the header, and looks for the council without it. */
    public boolean isMeant() {
        return isItself() || caller.is(Roles.PORTAL) || (caller.is(Roles.SUPPORT_OFFICER) && sent() != null);
    }

    /** Who acts, and for whom if it is not their own provider. */
    public Actor actor() {
        var provider = provider();
        return new Actor(caller.subject(), caller.username(), isItself() ? null : provider);
    }

    private boolean isItself() {
        return caller.is(Roles.PROVIDER);
    }

    private UUID find() {
        if (isItself()) {
            return own();
        }
        var named = named();
        return caller.is(Roles.PORTAL)
                ? powers.mandated(named, caller.client().orElse(""), isForAChange())
                : powers.consented(named, caller.username(), caller.authority());
    }

    /** The header may only repeat the login. */
    private UUID own() {
        var own = caller.provider();
        if (sent() != null && !own.equals(named())) {
            throw new NotFound("provider", named()).refused();
        }
        return own;
    }

    private UUID named() {
        var sent = sent();
        if (sent == null) {
            throw new OnBehalfOfMissing().refused();
        }
        try {
            var id = UUID.fromString(sent);
            if (id.toString().equalsIgnoreCase(sent)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // falls through: an id that is short of digits is refused in the same words
        }
        throw new OnBehalfOfMalformed().refused();
    }

    private static @Nullable String sent() {
        var request = Objects.requireNonNull(CurrentRequestManager.get(), "outside of a request nobody acts");
        var header = request.getHttpHeaders().getHeaderString(HEADER);
        return header == null || header.isBlank() ? null : header.strip();
    }

    private static boolean isForAChange() {
        return !READING.contains(
                Objects.requireNonNull(CurrentRequestManager.get()).getMethod());
    }
}
