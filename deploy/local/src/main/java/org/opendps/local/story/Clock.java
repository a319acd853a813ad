package org.opendps.local.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** The one clock of all services, moved by an administrator so that nobody has to wait for a deadline. */
public final class Clock {

    private static final String PATH = "/v1/sandbox/clock";

    private final Actor admin;
    private boolean moved;
    private boolean left;

    public Clock(Cast cast) {
        this.admin = cast.person("admin");
    }

    public LocalDate today() {
        var services = admin.get(PATH).expect(200).path("services");
        return OffsetDateTime.parse(services.elements().next().get("london").asText())
                .toLocalDate();
    }

    public boolean isPast(OffsetDateTime time) {
        var services = admin.get(PATH).expect(200).path("services");
        return OffsetDateTime.parse(services.elements().next().get("london").asText())
                .isAfter(time);
    }

    public synchronized void moveTo(OffsetDateTime time) {
        if (left) {
            throw new StoryFailed("The story was left while it moved the clock");
        }
        moved = true;
        admin.post(PATH, Map.of("now", time.toString())).expect(200);
    }

    /** Whoever moved it: an earlier run may have been cut off. */
    public synchronized void backToTheRealTime() {
        admin.delete(PATH).expect(200);
        moved = false;
    }

    /** Once, and only when it was moved: at the end of the story, or when somebody leaves it with Ctrl-C. */
    synchronized void leave() {
        left = true;
        if (moved) {
            backToTheRealTime();
        }
    }
}
