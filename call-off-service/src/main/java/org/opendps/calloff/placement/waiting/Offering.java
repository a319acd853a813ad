package org.opendps.calloff.placement.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.calloff.provider.supply.SupplyLearned;

/** Offers places that come free by themselves: the day after somebody's last day, or when a provider has more of them. */
@ApplicationScoped
@Transactional
class Offering implements ActsByDay {

    private final WaitingLists lists;
    private final Waiting waiting;

    Offering(WaitingLists lists, Waiting waiting) {
        this.lists = lists;
        this.waiting = waiting;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return lists.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        lists.findByIdOptional(id).filter(list -> !list.isLookedAt(today)).ifPresent(list -> {
            // written first: whoever changes the places meanwhile waits, and then has the list looked at again
            list.lookedAt(today);
            lists.flush();
            waiting.offerNext(list.authority(), list.providerId());
        });
    }

    void hear(@Observes SupplyLearned learned) {
        lists.lookAgain(learned.providerId());
    }
}
