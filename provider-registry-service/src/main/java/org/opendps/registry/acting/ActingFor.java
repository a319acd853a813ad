package org.opendps.registry.acting;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;

/**
 * The provider that this request is made for. Role provider acts for the one in the login; support officers and portals
 * for the one in the header On-Behalf-Of, if it consents or gave a mandate: whoever may not, does not learn whether it
 * is there.
 */
@RequestScoped
public class ActingFor {

    private final Caller caller;
    private final OnBehalfOf header;
    private final AsUser asUser;
    private final AsOfficer asOfficer;
    private final AsPortal asPortal;
    private final org.opendps.blocks.audit.OnBehalfOf audit;

    private @Nullable UUID found;

    ActingFor(
            Caller caller,
            OnBehalfOf header,
            AsUser asUser,
            AsOfficer asOfficer,
            AsPortal asPortal,
            org.opendps.blocks.audit.OnBehalfOf audit) {
        this.caller = caller;
        this.header = header;
        this.asUser = asUser;
        this.asOfficer = asOfficer;
        this.asPortal = asPortal;
        this.audit = audit;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 400 when the header On-Behalf-Of is missing or no id; 404 without the
     *     provider's consent or mandate; 403 when the mandate is for reading only and this is a change, or when the
     *     login acts for no provider at all
     */
    public UUID provider() {
        var provider = found;
        if (provider == null) {
            provider = find();
            found = provider;
            if (actor().isOnBehalf()) {
                audit.accept(provider);
            }
        }
        return provider;
    }

    private UUID find() {
        return switch (role()) {
            case Roles.SUPPORT_OFFICER -> asOfficer.provider();
            case Roles.PORTAL -> asPortal.provider();
            default -> asUser.provider();
        };
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

    /**
     * For what binds the provider itself: who else acts for it, and who of its people. Neither an officer nor a portal
     * does that for a provider.
     */
    public void mustAdminister(UUID provider, String what, Object id) {
        mustActFor(provider, what, id);
        if (actor().isOnBehalf() || !asUser.isAdministrator()) {
            throw new AdministratorsOnly().refused();
        }
    }

    /**
     * Whether the request is made for a provider: those of a provider and portals cannot do otherwise, a support
     * officer says so with the header. Everybody else, and an officer without it, looks at things for the council.
     */
    public boolean isMeant() {
        return caller.is(Roles.PROVIDER)
                || caller.is(Roles.PORTAL)
                || (caller.is(Roles.SUPPORT_OFFICER) && header.isSent());
    }

    /** Who acts, and as what: what an officer or a portal does is marked as theirs. */
    public Actor actor() {
        return new Actor(caller.username(), role());
    }

    private String role() {
        if (caller.is(Roles.PROVIDER)) {
            return Roles.PROVIDER;
        }
        if (caller.is(Roles.SUPPORT_OFFICER)) {
            return Roles.SUPPORT_OFFICER;
        }
        return caller.is(Roles.PORTAL) ? Roles.PORTAL : Roles.PROVIDER;
    }
}
