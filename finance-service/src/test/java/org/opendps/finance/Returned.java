package org.opendps.finance;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.test.Login;

/** Weeks that a provider returns and the council approves. */
public final class Returned {

    private Returned() {}

    /** @param days on which somebody came, all of one week */
    public static Response week(UUID provider, UUID placement, String... days) {
        return week(
                provider,
                placement,
                Stream.of(days)
                        .map(day -> Map.of("date", day, "outcome", "ATTENDED"))
                        .toList());
    }

    public static Response week(UUID provider, UUID placement, List<Map<String, String>> sessions) {
        var monday = LocalDate.parse(sessions.getFirst().get("date"))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return by(
                        Login.ofProvider(provider),
                        Map.of("placementId", placement, "weekStarting", monday.toString(), "sessions", sessions))
                .post("/v1/attendance-returns");
    }

    public static String id(Response submitted) {
        return submitted.then().statusCode(201).extract().path("id");
    }

    public static Response approve(String id) {
        return approve(FinanceStory.FINANCE, id);
    }

    public static Response approve(Login finance, String id) {
        return by(finance).post("/v1/attendance-returns/" + id + "/approval");
    }

    public static Response reject(String id) {
        return by(FinanceStory.FINANCE, Map.of("reason", "changed meanwhile"))
                .post("/v1/attendance-returns/" + id + "/rejection");
    }

    public static void approved(UUID provider, UUID placement, String... days) {
        approve(id(week(provider, placement, days))).then().statusCode(200);
    }
}
