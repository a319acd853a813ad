package org.opendps.finance.attendance.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;

/** Looks at each placement that is paid for when a cut-off passes, once a day, and whenever something is heard of it. */
@ApplicationScoped
@Transactional
public class Watching implements ActsByDay {

    private final ReturnWatches watches;
    private final MissingReturns missing;
    private final Search search;
    private final InstantSource clock;

    Watching(ReturnWatches watches, MissingReturns missing, Search search, InstantSource clock) {
        this.watches = watches;
        this.missing = missing;
        this.search = search;
        this.clock = clock;
    }

    /** Something of the placement has changed. */
    public void look(UUID placementId) {
        watches.look(placementId, clock.instant());
    }

    /** The week is returned: it is missing no longer. */
    public void returned(UUID placementId, UUID providerId, LocalDate monday, Instant at) {
        missing.settle(placementId, new MissingReturn.ProviderWeek(providerId, monday), at);
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return watches.due(clock.instant(), after, atMost);
    }

    @Override
    public void act(UUID placementId, LocalDate today) {
        var now = clock.instant();
        watches.findByIdOptional(placementId, LockModeType.PESSIMISTIC_WRITE)
                .filter(watch -> watch.isDue(now))
                .ifPresent(watch -> watch.lookAgain(search.in(placementId, now)));
    }
}
