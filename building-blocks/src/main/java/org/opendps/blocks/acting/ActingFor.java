package org.opendps.blocks.acting;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.audit.OnBehalfOf;
import org.opendps.blocks.problem.NotFound;

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
    private final Merged merged;
    private final OnBehalfOf audit;
    private @Nullable UUID found;

    ActingFor(Caller caller, Powers powers, Merged merged, OnBehalfOf audit) {
        this.caller = caller;
        this.powers = powers;
        this.merged = merged;
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
            if (isRepresentative()) {
                audit.accept(provider);
            }
        }
        return provider;
    }

    /** The same provider, when whoever acts is not of it: what they do for it is marked as theirs. */
    public Optional<UUID> represented() {
        var provider = provider();
        return isRepresentative() ? Optional.of(provider) : Optional.empty();
    }

    /**
     * Ownership: what belongs to another provider does not exist for this caller. For whom they act is asked before it
     * is looked up: whoever does not say, or may not, learns nothing of what is there.
     */
    public <T> T own(Supplier<T> lookup, Function<T, UUID> provider, String what, Object id) {
        provider();
        var found = lookup.get();
        mustActFor(provider.apply(found), what, id);
        return found;
    }

    /** The same of what is known to be there, such as what the caller has named as the provider itself. */
    public void mustActFor(UUID provider, String what, Object id) {
        if (!provider.equals(provider())) {
            throw new NotFound(what, id).refused();
        }
    }

    /** Whether this is for a provider: an officer says so with the header, and looks for the council without it. */
    public boolean isMeant() {
        return caller.is(Roles.PROVIDER)
                || caller.is(Roles.PORTAL)
                || (caller.is(Roles.SUPPORT_OFFICER) && sent() != null);
    }

    private boolean isRepresentative() {
        return !caller.is(Roles.PROVIDER) && (caller.is(Roles.PORTAL) || caller.is(Roles.SUPPORT_OFFICER));
    }

    private UUID find() {
        if (!isRepresentative()) {
            return own();
        }
        var named = named();
        if (caller.is(Roles.PORTAL)) {
            powers.mustBeMandated(named, caller.client().orElse(""), isForAChange());
        } else {
            powers.mustBeConsented(named, caller.username(), caller.authority());
        }
        return named;
    }

    /** The header may only repeat the login. */
    private UUID own() {
        var own = merged.successor(caller.provider());
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
                return merged.successor(id);
            }
        } catch (IllegalArgumentException e) {
            // falls through: an id that is short of digits is refused in the same words
        }
        throw new OnBehalfOfMalformed().refused();
    }

    private static @Nullable String sent() {
        var header = request().getHttpHeaders().getHeaderString(HEADER);
        return header == null || header.isBlank() ? null : header.strip();
    }

    private static boolean isForAChange() {
        return !READING.contains(request().getMethod());
    }

    private static ResteasyReactiveRequestContext request() {
        return Objects.requireNonNull(CurrentRequestManager.get(), "outside of a request nobody acts");
    }
}
