package org.opendps.calloff.award.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.timeline.Actor;

/** On the day after its standstill an award is confirmed, unless the call-off is held up: then it waits for that. */
@ApplicationScoped
@Transactional
class Confirming implements ActsByDay {

    private final Competitions competitions;
    private final Awards awards;
    private final Confirmation confirmation;
    private final InstantSource clock;

    Confirming(Competitions competitions, Awards awards, Confirmation confirmation, InstantSource clock) {
        this.competitions = competitions;
        this.awards = awards;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Award.class, awards.getEntityManager(), today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        awards.callOffOf(id).ifPresent(callOffId -> {
            var callOff = competitions.locked(callOffId);
            awards.findByIdOptional(id)
                    .filter(award -> award.actsOn(today) && callOff.status() == CallOffStatus.RECOMMENDED)
                    .ifPresent(award -> confirmation.confirmOrHold(callOff, award, Actor.SELF, clock.instant()));
        });
    }
}
