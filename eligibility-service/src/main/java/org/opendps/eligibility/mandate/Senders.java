package org.opendps.eligibility.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.audit.OnBehalfOf;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;

/**
 * For whom a caller acts. Role provider for the one in the login; a portal for the one in the header On-Behalf-Of that
 * gave it a mandate; a support officer for the one in the header, as an officer of the council who writes under their
 * own name. Whoever may not, does not learn whether the provider is there.
 */
@ApplicationScoped
public class Senders {

    public static final String HEADER = "On-Behalf-Of";

    private final Caller caller;
    private final Mandates mandates;
    private final MergedProviders merged;
    private final OnBehalfOf audit;
    private final InstantSource clock;
    private final boolean sandbox;

    Senders(
            Caller caller,
            Mandates mandates,
            MergedProviders merged,
            OnBehalfOf audit,
            InstantSource clock,
            @ConfigProperty(name = "dps.sandbox.enabled") boolean sandbox) {
        this.caller = caller;
        this.mandates = mandates;
        this.merged = merged;
        this.audit = audit;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    /** @throws org.opendps.blocks.problem.Refused 400 without the header where it is needed, 404 without a mandate */
    public Sender whoReads(@Nullable String onBehalfOf) {
        return find(onBehalfOf, false);
    }

    /** The same for a change: a mandate for reading only does not do. */
    public Sender whoWrites(@Nullable String onBehalfOf) {
        var sender = find(onBehalfOf, true);
        if (sender.provider() != null && sender.channel() != Channel.PROVIDER) {
            audit.accept(sender.provider());
        }
        return sender;
    }

    /**
     * The council that it is for: of its own staff their own, of others the one that they name.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code council-unclear}
     */
    public static String council(Caller caller, @Nullable String named) {
        var own = caller.ownAuthority().orElse(named);
        if (own == null || (named != null && !named.equals(own))) {
            throw new CouncilUnclear().refused();
        }
        return own;
    }

    private Sender find(@Nullable String onBehalfOf, boolean change) {
        if (caller.is(Roles.PROVIDER)) {
            return new Sender(Channel.PROVIDER, own(onBehalfOf), caller.username());
        }
        if (caller.is(Roles.PORTAL)) {
            return new Sender(Channel.PORTAL, mandated(named(onBehalfOf), change), caller.username());
        }
        if (caller.is(Roles.SUPPORT_OFFICER)) {
            return new Sender(Channel.SUPPORT_OFFICER, named(onBehalfOf), caller.username());
        }
        return new Sender(Channel.PRACTITIONER, null, caller.username());
    }

    private UUID own(@Nullable String onBehalfOf) {
        var own = merged.successor(caller.provider());
        if (onBehalfOf != null && !own.equals(named(onBehalfOf))) {
            throw new NotFound("provider", named(onBehalfOf)).refused();
        }
        return own;
    }

    private UUID mandated(UUID provider, boolean change) {
        var today = London.today(clock);
        var inForce = caller.client().stream()
                .flatMap(client -> mandates.of(provider, client).stream())
                .filter(mandate -> mandate.isInForce(today, sandbox))
                .toList();
        if (inForce.isEmpty()) {
            throw new NotFound("provider", provider).refused();
        }
        if (inForce.stream().noneMatch(mandate -> mandate.allows(change))) {
            throw new MandateOnlyReads().refused();
        }
        return provider;
    }

    /** A provider that was merged goes on as the other. */
    private UUID named(@Nullable String onBehalfOf) {
        if (onBehalfOf == null || onBehalfOf.isBlank()) {
            throw new OnBehalfOfMissing().refused();
        }
        try {
            var id = UUID.fromString(onBehalfOf.strip());
            if (id.toString().equalsIgnoreCase(onBehalfOf.strip())) {
                return merged.successor(id);
            }
        } catch (IllegalArgumentException e) {
            // falls through: an id that is short of digits is refused in the same words
        }
        throw new OnBehalfOfMalformed().refused();
    }
}
