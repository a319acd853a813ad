package org.opendps.calloff.award.approval;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.calloff.timeline.Actor;

/** Who approves an award, with the roles from which a limit follows. */
record Approver(Actor actor, Set<String> roles) {

    static Approver of(Caller caller) {
        var roles = Stream.of(Roles.COMMISSIONER, Roles.FINANCE_APPROVER)
                .filter(caller::is)
                .collect(Collectors.toSet());
        return new Approver(Actor.of(caller), roles);
    }
}
