package org.opendps.local.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Cast;
import org.opendps.local.story.Doors;
import org.opendps.local.story.Journey;

/** Assessments that were recorded and not determined, each of a person of its own, made through the gateway. */
final class Cases implements Subject.Work {

    private static final int AT_ONCE = 4;

    private final List<UUID> people;
    private final Actor practitioner;
    private final Queue<String> left;

    private Cases(List<UUID> people, List<String> assessments, Actor practitioner) {
        this.people = people;
        this.practitioner = practitioner;
        this.left = new ArrayDeque<>(assessments);
    }

    static Cases prepare(Doors doors, Map<Way, Doors> ways, int tasks) {
        var first = Journey.setOut(doors);
        // several that log in as one at the same moment are taken for an attack
        var _ = first.cast().person("practitioner").claim("sub");
        var people = new ArrayList<UUID>();
        var assessments = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var made = new ArrayList<Future<Journey>>();
            for (int i = 0; i < tasks; i++) {
                made.add(threads.submit(() -> first.another().assessed()));
            }
            for (var one : made) {
                var person = one.get().person();
                people.add(UUID.fromString(person.ref()));
                assessments.add(person.assessment());
            }
        } catch (ExecutionException e) {
            throw new BenchFailed("A person could not be assessed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while preparing.", e);
        }
        return new Cases(
                people, assessments, new Cast(Objects.requireNonNull(ways.get(Way.OURS))).person("practitioner"));
    }

    @Override
    public List<UUID> ids() {
        return people;
    }

    @Override
    public List<Runnable> take(int number, Way way) {
        practitioner.claim("sub");
        var taken = new ArrayList<Runnable>(number);
        for (int i = 0; i < number; i++) {
            var assessment = left.remove();
            taken.add(() -> practitioner
                    .post("/v1/assessments/" + assessment + "/determination")
                    .expect(201));
        }
        return taken;
    }
}
