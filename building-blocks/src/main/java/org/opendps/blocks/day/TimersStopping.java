package org.opendps.blocks.day;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A service that stops begins nothing more by itself: what its timers look for is there when it starts again. */
@ApplicationScoped
class TimersStopping {

    private final Scheduler timers;

    TimersStopping(Scheduler timers) {
        this.timers = timers;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        timers.pause();
    }
}
