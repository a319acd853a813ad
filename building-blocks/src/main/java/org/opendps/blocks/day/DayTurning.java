package org.opendps.blocks.day;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;

/**
 * Looks every few seconds for what is due by the one clock. It is so often because a demonstration moves the clock, and
 * because a process that was down at midnight has to catch up.
 */
@ApplicationScoped
public class DayTurning {

    private static final Logger LOG = Logger.getLogger(DayTurning.class);
    private static final int AT_ONCE = 100;

    private final List<ActsByDay> kinds;
    private final InstantSource clock;
    private volatile boolean stopping;

    DayTurning(@All List<ActsByDay> kinds, InstantSource clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /** While the service stops its database goes before its timers do. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "{dps.days.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        turn();
    }

    /**
     * Everything that is due today acts; one that cannot, and a kind that cannot say what is due, is told of, tried again
     * next time and holds nobody up.
     */
    @ActivateRequestContext
    public void turn() {
        if (!stopping && !kinds.isEmpty()) {
            var today = London.today(clock);
            kinds.forEach(kind -> look(kind, today));
        }
    }

    private void look(ActsByDay kind, LocalDate today) {
        try {
            turn(kind, today);
        } catch (RuntimeException e) {
            if (stopping) {
                LOG.debugf("Stopped in the middle of what is due: %s", e.getMessage());
            } else {
                LOG.errorf(e, "What is due on %s is not known: %s", today, kind.getClass());
            }
        }
    }

    private void turn(ActsByDay kind, LocalDate today) {
        @Nullable UUID last = null;
        List<UUID> due;
        do {
            due = kind.due(today, last, AT_ONCE);
            for (var id : due) {
                if (stopping) {
                    return;
                }
                act(kind, id, today);
                last = id;
            }
        } while (due.size() == AT_ONCE);
    }

    private static void act(ActsByDay kind, UUID id, LocalDate today) {
        try {
            kind.act(id, today);
        } catch (RuntimeException e) {
            LOG.warnf(e, "What was due on %s waits: %s", today, id);
        }
    }
}
