package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;
import org.opendps.calloff.timeline.Actor;

/** From which side of the table a request looks. */
@ApplicationScoped
public class Viewpoints {

    private static final List<String> COUNCIL = List.of(
            Roles.COMMISSIONER,
            Roles.PRACTITIONER,
            Roles.EVALUATOR,
            Roles.MODERATOR,
            Roles.FINANCE_APPROVER,
            Roles.AUDITOR);

    private final Caller caller;
    private final ActingFor acting;

    Viewpoints(Caller caller, ActingFor acting) {
        this.caller = caller;
        this.acting = acting;
    }

    /**
     * Of a competition, which a support officer sees for a provider only.
     *
     * @throws org.opendps.blocks.problem.Refused 400, 404 or 403 when somebody acts for a provider and may not
     */
    public Viewpoint ofCompetition() {
        return acting.isMeant() || COUNCIL.stream().noneMatch(caller::is)
                ? new Viewpoint.OfProvider(acting.provider())
                : new Viewpoint.Council(caller.authority());
    }

    /** Of a placement, which a support officer also sees for the council. */
    public Viewpoint ofPlacement() {
        return acting.isMeant()
                ? new Viewpoint.OfProvider(acting.provider())
                : new Viewpoint.Council(caller.authority());
    }

    /** For what only bidders do, and what the provider of a placement does. */
    public UUID provider() {
        return acting.provider();
    }

    /** Who does it, and for whom. */
    public Actor bidder() {
        return new Actor(
                caller.subject(), caller.username(), acting.represented().orElse(null));
    }
}
