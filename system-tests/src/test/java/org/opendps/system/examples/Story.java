package org.opendps.system.examples;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Cast;
import org.opendps.local.story.Journey;
import org.opendps.system.Council;
import org.opendps.system.RunningSystem;

/** What the examples tell when they are sent one after another, in a council and to clubs that no other test knows. */
public final class Story {

    public static final String COUNCIL = "E06000023";

    /** Whose people nothing of the other's concerns. */
    public static final String OTHER_COUNCIL = "E06000021";

    private static final List<Chapter> CHAPTERS = List.of(
            new AdmissionExamples(),
            new EntitlementExamples(),
            new BudgetExamples(),
            new DeliveryExamples(),
            new ContributionExamples(),
            new CallOffExamples(),
            new PlacementExamples());

    private static @Nullable Story told;

    private final World world;
    private final Examples examples;

    private Story(World world, Examples examples) {
        this.world = world;
        this.examples = examples;
    }

    /** Once in a system: most examples can be sent only once. */
    public static synchronized Story told(RunningSystem.Handle system) throws IOException, InterruptedException {
        if (told == null) {
            told = tell(system);
        }
        return told;
    }

    private static Story tell(RunningSystem.Handle system) throws IOException, InterruptedException {
        var journey = Journey.setOut(new Cast(system.doors(), new Council(system, COUNCIL)::user));
        var world = new World(journey);
        var strangers = new Cast(system.doors(), new Council(system, OTHER_COUNCIL)::user);
        var story = new Story(world, new Examples(world, strangers));
        try {
            world.begin();
            CHAPTERS.forEach(story::tell);
        } finally {
            journey.end();
        }
        return story;
    }

    /** The chapters after one that broke off say more than its fault alone. */
    private void tell(Chapter chapter) {
        try {
            chapter.tell(world, examples);
        } catch (RuntimeException e) {
            examples.mistaken(chapter.getClass().getSimpleName() + " broke off: " + e);
        }
    }

    /** Somebody in it, by the name that a demonstration user with the same tasks has. */
    public Actor person(String name) {
        return world.actor(name);
    }

    /** The id of the club for which somebody acts. */
    public String club(String name) {
        return world.club(name);
    }

    /** What was not answered as documented, or not hidden from a stranger. */
    List<String> mistakes() {
        return examples.mistakes();
    }

    /** What no chapter has sent. */
    Set<String> unsent() {
        return examples.unsent();
    }
}
