package org.opendps.eligibility.sender;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;

/**
 * Who sends something: for a club its own people, a portal with its mandate or a support officer with its consent, who
 * writes under their own name; or a practitioner for the council.
 */
@ApplicationScoped
public class Senders {

    private final Caller caller;
    private final ActingFor acting;

    Senders(Caller caller, ActingFor acting) {
        this.caller = caller;
        this.acting = acting;
    }

    /** @throws org.opendps.blocks.problem.Refused 400, 404 or 403 when somebody acts for a club and may not */
    public Sender sender() {
        return isForAClub() || !caller.is(Roles.PRACTITIONER)
                ? new Sender(channel(), acting.provider(), caller.username())
                : new Sender(Channel.PRACTITIONER, null, caller.username());
    }

    /** An officer says so with the header. */
    public boolean isForAClub() {
        return acting.isMeant();
    }

    private Channel channel() {
        if (caller.is(Roles.PROVIDER)) {
            return Channel.PROVIDER;
        }
        return caller.is(Roles.PORTAL) ? Channel.PORTAL : Channel.SUPPORT_OFFICER;
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
}
