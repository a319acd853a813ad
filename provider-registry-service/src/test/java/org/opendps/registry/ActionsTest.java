package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.test.Login;

/**
 * Every action in every state, against the tables written here: the figure is the status of the answer. What is refused
 * for the state is 409; 404 is for what the council has not received, or the applicant may not know of.
 */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ActionsTest {

    private static final Map<String, Object> REASON =
            Map.of("criterion", "Safeguarding", "reason", "No lead", "remedy", "Name one");

    @Inject
    DayTurning days;

    @AfterEach
    void back() {
        Registry.backToTheRealTime();
    }

    private static Map<String, Object> legacy() {
        var request = Registry.system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        request.remove("admissionDuringTerm");
        return request;
    }

    private static String path(String application) {
        return "/v1/applications/" + application;
    }

    // -- applications

    private static String application(Login provider, String state) {
        var system = Registry.openSystem(legacy());
        if (state.equals("DRAFT")) {
            return Registry.apply(provider, system, Registry.pack()).jsonPath().getString("id");
        }
        var id = Registry.submitted(provider, system);
        var step = switch (state) {
            case "SUBMITTED" -> null;
            case "RETURNED" -> question(id);
            case "ADMITTED" -> Registry.decide(Registry.COMMISSIONER, id, "ADMIT");
            case "REFUSED" -> Registry.decide(Registry.COMMISSIONER, id, "REFUSE", REASON);
            case "WITHDRAWN" -> by(provider).post(path(id) + "/withdrawal");
            default -> throw new IllegalArgumentException(state);
        };
        if (step != null) {
            step.then().statusCode(200);
        }
        return id;
    }

    private static Response question(String id) {
        return by(Registry.COMMISSIONER, Map.of("question", "Who is the lead?")).post(path(id) + "/return");
    }

    private static int act(Login provider, String id, String action) {
        var answer = switch (action) {
            case "change" ->
                by(provider, Registry.pack())
                        .header("If-Match", by(provider).get(path(id)).header("ETag"))
                        .put(path(id));
            case "document" ->
                by(provider, Map.of("documentId", Papers.shown(provider, Map.of("kind", "OTHER"))))
                        .post(path(id) + "/documents");
            case "confirmation" -> Registry.confirm(provider, id);
            case "submission" -> {
                // a question is answered first; in any other state there is none
                Registry.answer(provider, id);
                yield Registry.submit(provider, id);
            }
            case "answer" -> by(provider, Map.of("answer", "Pat")).post(path(id) + "/answer");
            case "withdrawal" -> by(provider).post(path(id) + "/withdrawal");
            case "return" -> question(id);
            case "extension" ->
                by(Registry.COMMISSIONER, Map.of("reasonCode", "ADDITIONAL_DOCUMENTS", "reason", "References"))
                        .post(path(id) + "/extension");
            case "admission" -> Registry.decide(Registry.COMMISSIONER, id, "ADMIT");
            case "refusal" -> Registry.decide(Registry.COMMISSIONER, id, "REFUSE", REASON);
            default -> throw new IllegalArgumentException(action);
        };
        return answer.statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        // action,      DRAFT, SUBMITTED, RETURNED, ADMITTED, REFUSED, WITHDRAWN
        "change,         200,  409,       200,      409,      409,     409",
        "document,       200,  409,       200,      409,      409,     409",
        "confirmation,   200,  409,       200,      409,      409,     409",
        "submission,     200,  409,       200,      409,      409,     409",
        "answer,         409,  409,       200,      409,      409,     409",
        "withdrawal,     200,  200,       200,      409,      409,     409",
        "return,         404,  200,       409,      409,      409,     409",
        "extension,      404,  200,       200,      409,      409,     409",
        "admission,      404,  200,       409,      409,      409,     409",
        "refusal,        404,  200,       200,      409,      409,     409"
    })
    void applications(String action, int draft, int submitted, int returned, int admitted, int refused, int withdrawn) {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("DRAFT", draft);
        expected.put("SUBMITTED", submitted);
        expected.put("RETURNED", returned);
        expected.put("ADMITTED", admitted);
        expected.put("REFUSED", refused);
        expected.put("WITHDRAWN", withdrawn);
        var found = new LinkedHashMap<String, Integer>();
        for (var state : expected.keySet()) {
            var provider = Registry.provider();
            found.put(state, act(provider, application(provider, state), action));
        }
        assertThat(found).as(action).isEqualTo(expected);
    }

    // -- members

    private String member(Login provider, String state) {
        var id = Registry.admitted(provider, Registry.openSystem(Registry.system()));
        if (state.equals("SUSPENDED")) {
            assertThat(toMember("suspension", provider, id)).isEqualTo(200);
        } else if (!state.equals("ACTIVE")) {
            assertThat(toMember("removal", provider, id)).isEqualTo(200);
        }
        if (state.equals("REMOVED")) {
            Registry.goTo("2030-05-01T12:00:00Z");
            days.turn();
            Registry.backToTheRealTime();
        }
        return id;
    }

    private static int toMember(String action, Login provider, String id) {
        var path = "/v1/members/" + id;
        var answer = switch (action) {
            case "suspension" ->
                by(
                                Registry.COMMISSIONER,
                                Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Complaints", "until", "2030-03-31"))
                        .post(path + "/suspension");
            case "reinstatement" -> by(Registry.COMMISSIONER).post(path + "/reinstatement");
            case "removal" ->
                by(
                                Registry.COMMISSIONER,
                                Map.of(
                                        "ground",
                                        "CONDITIONS_NOT_MET",
                                        "reason",
                                        "No lead",
                                        "effectiveOn",
                                        "2030-04-30"))
                        .post(path + "/removal");
            case "renewal" ->
                by(Registry.COMMISSIONER, Map.of("reason", "Each year")).post(path + "/renewals");
            case "rate" ->
                by(
                                Registry.COMMISSIONER,
                                Map.of(
                                        "category",
                                        "DAY",
                                        "serviceBand",
                                        "STANDARD",
                                        "sessionPrice",
                                        "56.00",
                                        "from",
                                        Trust.today().plusDays(1).toString(),
                                        "reason",
                                        "Uplift"))
                        .post(path + "/rates");
            case "venue" ->
                by(
                                provider,
                                Map.of(
                                        "name",
                                        "Online",
                                        "setting",
                                        "ONLINE",
                                        "categories",
                                        List.of("DAY"),
                                        "sessions",
                                        List.of(Map.of("day", "MONDAY", "from", "10:00", "to", "12:00", "places", 5)),
                                        "openedOn",
                                        "2026-01-01"))
                        .post(path + "/venues");
            default -> throw new IllegalArgumentException(action);
        };
        return answer.statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        // action,     ACTIVE, SUSPENDED, REMOVAL_NOTIFIED, REMOVED
        "suspension,    200,   200,       200,              409",
        "reinstatement, 409,   200,       200,              409",
        "removal,       200,   200,       200,              409",
        "renewal,       201,   201,       201,              409",
        "rate,          201,   201,       201,              409",
        "venue,         201,   201,       201,              409"
    })
    void members(String action, int active, int suspended, int notified, int removed) {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("ACTIVE", active);
        expected.put("SUSPENDED", suspended);
        expected.put("REMOVAL_NOTIFIED", notified);
        expected.put("REMOVED", removed);
        var found = new LinkedHashMap<String, Integer>();
        for (var state : expected.keySet()) {
            var provider = Registry.provider();
            found.put(state, toMember(action, provider, member(provider, state)));
        }
        assertThat(found).as(action).isEqualTo(expected);
    }

    // -- purchasing systems

    private String system(String state) {
        var request = Registry.system();
        if (state.equals("DRAFT")) {
            return Registry.draftSystem(request);
        }
        var id = Registry.openSystem(request);
        if (state.equals("CLOSED")) {
            assertThat(act("closing", id)).isEqualTo(200);
        } else if (state.equals("EXPIRED")) {
            Registry.goTo("2028-12-01T12:00:00Z");
            days.turn();
            Registry.backToTheRealTime();
        }
        return id;
    }

    private static int act(String action, String id) {
        var path = "/v1/purchasing-systems/" + id;
        var tag = by(Registry.COMMISSIONER).get(path).header("ETag");
        var why = Map.of("reasonCode", "CHANGE_OF_NEED", "reason", "Another need");
        var answer = switch (action) {
            case "change" ->
                by(Registry.COMMISSIONER, Registry.system())
                        .header("If-Match", tag)
                        .put(path);
            case "category" ->
                by(Registry.COMMISSIONER, Map.of("code", "NEW", "title", "New", "cpvCodes", List.of()))
                        .post(path + "/categories");
            case "validity" ->
                by(Registry.COMMISSIONER, with(why, "validUntil", "2029-11-30"))
                        .header("If-Match", tag)
                        .put(path + "/validity");
            case "conditions" ->
                by(Registry.COMMISSIONER, with(why, "conditions", List.of()))
                        .header("If-Match", tag)
                        .put(path + "/conditions");
            case "opening" -> by(Registry.COMMISSIONER).post(path + "/opening");
            case "closing" ->
                by(Registry.COMMISSIONER, Map.of("reasonCode", "REPLACED", "reason", "The next one is open"))
                        .post(path + "/closing");
            case "application" -> Registry.apply(Registry.provider(), id, Registry.pack());
            default -> throw new IllegalArgumentException(action);
        };
        return answer.statusCode();
    }

    private static Map<String, Object> with(Map<String, String> request, String name, Object value) {
        var more = new HashMap<String, Object>(request);
        more.put(name, value);
        return more;
    }

    @ParameterizedTest
    @CsvSource({
        // action,   DRAFT, OPEN, CLOSED, EXPIRED
        "change,      200,  409,  409,    409",
        "category,    201,  409,  409,    409",
        "validity,    200,  200,  409,    409",
        "conditions,  200,  200,  409,    409",
        "opening,     200,  409,  409,    409",
        "closing,     409,  200,  409,    409",
        "application, 404,  201,  422,    422"
    })
    void purchasingSystems(String action, int draft, int open, int closed, int expired) {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("DRAFT", draft);
        expected.put("OPEN", open);
        expected.put("CLOSED", closed);
        expected.put("EXPIRED", expired);
        var found = new LinkedHashMap<String, Integer>();
        for (var state : expected.keySet()) {
            found.put(state, act(action, system(state)));
        }
        assertThat(found).as(action).isEqualTo(expected);
    }
}
