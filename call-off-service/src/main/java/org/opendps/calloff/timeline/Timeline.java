package org.opendps.calloff.timeline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.trace.RequestIds;

/** Where features write down what happened to a call-off. */
@ApplicationScoped
public class Timeline {

    private final Entries entries;
    private final InstantSource clock;

    Timeline(Entries entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** In the transaction of the step: neither is kept without the other. */
    public void add(UUID callOffId, String authority, Step step, Actor actor, String detail) {
        entries.persist(new Entry(callOffId, authority, clock.instant(), step, actor, detail, RequestIds.current()));
    }

    /** When the first step of a call-off was taken. */
    public Instant beganAt(UUID callOffId) {
        return entries.first(callOffId).happenedAt();
    }

    /** Does the work; when it is refused, that is written down in a transaction of its own, since the work's is lost. */
    public <T> T attempt(UUID callOffId, String authority, Actor actor, String attempted, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            var detail = attempted + ": " + refused.refusal().reason();
            QuarkusTransaction.requiringNew().run(() -> {
                // nobody writes into the timeline of a call-off that is not theirs, or is none
                if (entries.know(callOffId, authority)) {
                    add(callOffId, authority, Step.ATTEMPT_REFUSED, actor, detail);
                }
            });
            throw refused;
        }
    }
}
