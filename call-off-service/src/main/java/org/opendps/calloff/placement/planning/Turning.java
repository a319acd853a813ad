package org.opendps.calloff.placement.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.timeline.Actor;

/** A placement starts, rests, goes on, changes hands, warns and ends when its days come. */
@ApplicationScoped
@Transactional
class Turning implements ActsByDay {

    private final Placements placements;
    private final PlacementBook book;

    Turning(Placements placements, PlacementBook book) {
        this.placements = placements;
        this.book = book;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return placements.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        book.held(id).ifPresent(placement -> book.catchUp(placement, Actor.SELF));
    }
}
