package org.opendps.finance.attendance.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;

/** For whom a request about attendance is made. */
@ApplicationScoped
public class Sides {

    private static final List<String> COUNCIL = List.of(Roles.FINANCE, Roles.COMMISSIONER, Roles.AUDITOR);

    private static final String WHAT = "attendance return";

    private final Caller caller;
    private final ActingFor acting;

    Sides(Caller caller, ActingFor acting) {
        this.caller = caller;
        this.acting = acting;
    }

    /** A support officer sees returns for a provider only, unless they are of the council in another role as well. */
    public boolean isForAProvider() {
        return acting.isMeant() || COUNCIL.stream().noneMatch(caller::is);
    }

    public Side side() {
        return isForAProvider() ? Side.PROVIDER : Side.COUNCIL;
    }

    /** The provider that this request is made for. */
    public UUID provider() {
        return acting.provider();
    }

    /** The council of whoever asks. */
    public String authority() {
        return caller.authority();
    }

    /** For the council, whatever else they may be. */
    public Signature officer() {
        return Signature.of(caller);
    }

    public Signature signature() {
        return isForAProvider() ? Signature.of(caller, acting) : Signature.of(caller);
    }

    /**
     * A return that this caller sees: what is of another provider, or of another council, does not exist for them. For
     * whom they ask is asked before it is looked up.
     */
    public <T> T seen(Supplier<T> lookup, Function<T, UUID> provider, Function<T, String> authority, UUID id) {
        if (isForAProvider()) {
            return acting.own(lookup, provider, WHAT, id);
        }
        var found = lookup.get();
        caller.mustBelongTo(authority.apply(found), WHAT, id);
        return found;
    }
}
