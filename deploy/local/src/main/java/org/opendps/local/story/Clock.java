package org.opendps.local.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** The one clock of all services, moved by an administrator so that nobody has to wait for a deadline. */
public final class Clock {

    private static final String PATH = "/v1/sandbox/clock";

    private final Actor admin;

    Clock(Cast cast) {
        this.admin = cast.person("admin");
    }

    LocalDate today() {
        var services = admin.get(PATH).expect(200).path("services");
        return OffsetDateTime.parse(services.elements().next().get("london").asText())
                .toLocalDate();
    }

    public void moveTo(OffsetDateTime time) {
        admin.post(PATH, Map.of("now", time.toString())).expect(200);
    }

    public void backToTheRealTime() {
        admin.delete(PATH).expect(200);
    }
}
