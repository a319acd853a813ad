package org.opendps.registry.membership.check;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;

/**
 * Looks once a day at the documents of every member, some hundreds in a transaction. Comes after everything else that a
 * day brings: whoever returns or is removed does not wait for it.
 */
@ApplicationScoped
@Priority(Sweeping.LAST)
class Sweeping implements ActsByDay {

    /** What else acts by day has the priority 0. */
    static final int LAST = -1;

    static final int AT_ONCE = 200;

    private static final Logger LOG = Logger.getLogger(Sweeping.class);

    private final Checking checking;

    Sweeping(Checking checking) {
        this.checking = checking;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return checking.due(today, after, AT_ONCE, atMost);
    }

    /** Of one that cannot be looked at the others are, one by one. */
    @Override
    public void act(UUID first, LocalDate today) {
        var batch = checking.batch(today, first, AT_ONCE);
        try {
            checking.look(batch, today);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Of the members from %s on each is looked at alone", first);
            batch.forEach(member -> alone(member, today));
        }
    }

    private void alone(UUID member, LocalDate today) {
        try {
            checking.look(List.of(member), today);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The documents of %s wait", member);
        }
    }
}
