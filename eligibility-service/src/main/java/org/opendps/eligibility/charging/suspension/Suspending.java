package org.opendps.eligibility.charging.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.ContributionChanged;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner suspends charging, and ends that; the days of both tell whoever keeps a budget. */
@ApplicationScoped
@Transactional
class Suspending implements ActsByDay {

    private final ChargingSuspensions suspensions;
    private final Notes notes;
    private final KnownPeople people;
    private final Caller caller;
    private final Event<ContributionChanged> changed;
    private final InstantSource clock;

    Suspending(
            ChargingSuspensions suspensions,
            Notes notes,
            KnownPeople people,
            Caller caller,
            Event<ContributionChanged> changed,
            InstantSource clock) {
        this.suspensions = suspensions;
        this.notes = notes;
        this.people = people;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    ChargingSuspension suspend(UUID personRef, SuspensionRequest request) {
        people.mustBeInHandOf(caller, personRef, "suspended charging");
        people.hold(personRef);
        mustBeFree(personRef, null, request.from(), request.until());
        var suspension = new ChargingSuspension(
                personRef,
                caller.authority(),
                request,
                notes.close(personRef, request.note()),
                caller.username(),
                clock.instant());
        suspensions.persistAndFlush(suspension);
        return reach(suspension, London.today(clock));
    }

    ChargingSuspension end(UUID personRef, UUID id, LocalDate lastDay) {
        // the person first, as everybody does: two that wait for each other would both be refused
        people.hold(personRef);
        var suspension = suspensions.getForChange(personRef, id, caller);
        mustBeFree(suspension.personRef(), id, suspension.starts(), lastDay);
        var today = London.today(clock);
        suspension.end(lastDay);
        reach(suspension, today);
        // of one that was over and goes on the days to come say nothing of today
        if (!suspension.starts().isAfter(today)) {
            changed.fire(new ContributionChanged(suspension.personRef()));
        }
        return suspension;
    }

    private void mustBeFree(UUID personRef, @Nullable UUID but, LocalDate from, @Nullable LocalDate until) {
        suspensions.between(personRef, from, until).stream()
                .filter(other -> !other.id().equals(but))
                .findFirst()
                .ifPresent(other -> {
                    throw new SuspendedAlready(other.starts(), other.ends()).refused();
                });
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return suspensions.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        reach(suspensions.findById(id, LockModeType.PESSIMISTIC_WRITE), today);
    }

    private ChargingSuspension reach(ChargingSuspension suspension, LocalDate today) {
        boolean reached = suspension.reach(today);
        suspensions.flush();
        if (reached) {
            changed.fire(new ContributionChanged(suspension.personRef()));
        }
        return suspension;
    }
}
