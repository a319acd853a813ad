package org.opendps.blocks.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that change by themselves when a day comes. Each stores the day on which it acts next, so that
 * nothing has to be planned, found again or cancelled when its dates move.
 */
public interface ActsByDay {

    /** Those whose day has come, in the order of their ids, after the given one. */
    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost);

    /** In a transaction of its own. Does nothing to one that has acted already: two replicas may find the same one. */
    void act(UUID id, LocalDate today);
}
