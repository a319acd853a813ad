package org.opendps.eligibility.assessment.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.export.PartOfExport;

/** That an assessment follows, for the person to see. */
@ApplicationScoped
class FollowUpsOfAPerson implements PartOfExport {

    private final FollowUps followUps;
    private final InstantSource clock;

    FollowUpsOfAPerson(FollowUps followUps, InstantSource clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessmentsToFollow";
    }

    @Override
    public List<?> about(UUID personRef) {
        var today = London.today(clock);
        return followUps.list("personRef = ?1 order by id", personRef).stream()
                .map(task -> FollowUpView.of(task, today))
                .toList();
    }
}
