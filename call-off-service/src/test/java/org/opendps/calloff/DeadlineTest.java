package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.open;
import static org.opendps.calloff.Scene.rows;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.calloff.Scene.submit;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Infrastructure;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DeadlineTest {

    private static final int BIDDERS = 200;

    @Inject
    AgroalDataSource database;

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String due(Object bidsDue) {
        var wish = scene.wish();
        wish.put("bidsDue", bidsDue.toString());
        wish.put("until", "2031-03-31");
        return scene.published(wish);
    }

    private static Map<String, Object> fault(Instant from, Instant until, Instant bidsDue) {
        return Map.of(
                "from",
                from.toString(),
                "until",
                until.toString(),
                "reason",
                "Nobody could log in",
                "bidsDue",
                bidsDue.toString());
    }

    private static Response record(String callOff, Map<String, Object> fault) {
        return by(COMMISSIONER, fault).post("/v1/call-offs/" + callOff + "/system-faults");
    }

    /** The deadline passes while two hundred submit, and two people ask for the opening all the while. */
    @Test
    void everyBidIsInOrOutByItsOwnTimeAndNoneIsHalf() {
        var providers = Stream.generate(UUID::randomUUID).limit(BIDDERS).toList();
        providers.forEach(provider -> Scene.update(
                "insert into member (id, version, purchasing_system_id, provider_id, categories, areas, status, invitations)"
                        + " values ('" + UUID.randomUUID() + "', 1, '" + scene.system + "', '" + provider
                        + "', '{DAY}', '{NORTH}', 'ACTIVE', 'OPEN')"));
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock(due.minusSeconds(600).toString());
        var bids = new HashMap<UUID, String>();
        providers.forEach(provider -> bids.put(
                provider,
                bid(provider, callOff, offer("50.00"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
        var answered = new AtomicInteger();
        var moved = new CountDownLatch(1);
        var began = new AtomicInteger();
        Callable<String> opener = () -> {
            String state = "";
            while (!state.equals("OPENED")) {
                open(COMMISSIONER, callOff);
                state = open(AUDITOR, callOff).path("status") instanceof String told ? told : "";
                if (by(COMMISSIONER)
                        .get("/v1/call-offs/" + callOff)
                        .path("status")
                        .equals("OPENED")) {
                    state = "OPENED";
                }
            }
            return state;
        };
        var calls = Stream.concat(
                        providers.stream().<Callable<String>>map(provider -> () -> {
                            if (began.incrementAndGet() > BIDDERS / 2) {
                                moved.await();
                            }
                            var answer = submit(provider, bids.getOrDefault(provider, ""));
                            if (answered.incrementAndGet() == BIDDERS / 4) {
                                // half of them have not been sent; some of the others wait for a connection
                                Scene.update("update clock set shift_micros = shift_micros + 700 * 1000000");
                                moved.countDown();
                            }
                            return provider + " " + answer.statusCode() + " " + answer.path("type");
                        }),
                        Stream.of(opener))
                .toList();
        var answers = AtOnce.call(calls);

        var taken = answers.stream().filter(a -> a.contains(" 200 ")).toList();
        var late = answers.stream()
                .filter(a -> a.endsWith(" 409 /problems/deadline-passed"))
                .toList();
        assertThat(taken.size() + late.size()).as("answers " + answers).isEqualTo(BIDDERS);
        assertThat(taken).hasSizeGreaterThanOrEqualTo(BIDDERS / 4);
        assertThat(late).hasSizeGreaterThanOrEqualTo(BIDDERS / 2);
        var where = " from bid where call_off_id = '" + callOff + "'";
        assertThat(rows("select provider_id" + where + " and status = 'OPENED'"))
                .containsExactlyInAnyOrderElementsOf(
                        taken.stream().map(a -> a.substring(0, 36)).toList());
        assertThat(rows("select 1" + where + " and status = 'DRAFT' and digest is null and sealed is null"))
                .hasSize(late.size());
        assertThat(rows("select 1" + where + " and submitted_at > '" + due + "'"))
                .isEmpty();
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/digests").then().body("digests", hasSize(taken.size()));
    }

    @Test
    void openingWaitsForWhoeverIsAtTheCounter() throws Exception {
        var callOff = due(Instant.now().plus(Duration.ofHours(1)));
        submitted(scene.near, callOff, "50.00");
        try (var connection = DriverManager.getConnection(
                        Infrastructure.shared().jdbcUrl("call_off"), "call_off", "call_off");
                var statement = connection.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            statement.execute("select * from come_to_counter('" + callOff + "')");
            Scene.afterTheDeadline();
            Future<Integer> opening =
                    threads.submit(() -> open(COMMISSIONER, callOff).statusCode());
            Scene.await(counterOf(callOff) + " and not granted and mode = 'ExclusiveLock'");
            assertThat(opening.isDone()).isFalse();
            statement.execute("select leave_counter('" + callOff + "')");
            assertThat(opening.get()).isEqualTo(200);
        }
    }

    private static String counterOf(String callOff) {
        return "select 1 from pg_locks where locktype = 'advisory' and ((classid::bigint << 32) | objid::bigint)"
                + " = hashtextextended('counter of " + callOff + "', 0)";
    }

    /** Nobody waits for those who came too late: there may be no end of them. */
    @Test
    void openingWaitsForNobodyWhoIsLate() throws Exception {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        submitted(scene.near, callOff, "50.00");
        setClock(due.plusSeconds(1).toString());
        try (var connection = DriverManager.getConnection(
                        Infrastructure.shared().jdbcUrl("call_off"), "call_off", "call_off");
                var statement = connection.createStatement()) {
            statement.execute("select * from come_to_counter('" + callOff + "')");
            open(COMMISSIONER, callOff).then().statusCode(200);
            open(AUDITOR, callOff).then().statusCode(200).body("opened", equalTo(true));
        }
    }

    /**
     * A bid that was here in time is in, however long it waits for the database; one that came after the deadline is not. The
     * opening is asked for while the one waits.
     */
    @Test
    void timeOfABidIsTakenBeforeItWaitsForTheDatabase() throws Exception {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock(due.minusSeconds(60).toString());
        var inTime = drafted(scene.near, callOff);
        var late = drafted(scene.far, callOff);
        var taken = new ArrayList<Connection>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            takeAll(taken);
            Future<Integer> waiting =
                    threads.submit(() -> submit(scene.near, inTime).statusCode());
            Scene.await(counterOf(callOff) + " and granted");
            Scene.update("update clock set shift_micros = shift_micros + 61 * 1000000");
            Future<Integer> tooLate =
                    threads.submit(() -> submit(scene.far, late).statusCode());
            Future<Integer> opening =
                    threads.submit(() -> open(COMMISSIONER, callOff).statusCode());
            assertThat(waiting.isDone()).isFalse();
            giveBack(taken);
            assertThat(waiting.get()).isEqualTo(200);
            assertThat(tooLate.get()).isEqualTo(409);
            assertThat(opening.get()).isEqualTo(200);
        } finally {
            giveBack(taken);
        }
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("opened", equalTo(true))
                .body("bids", contains(inTime));
    }

    private static String drafted(UUID provider, String callOff) {
        return bid(provider, callOff, offer("50.00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void takeAll(List<Connection> taken) throws SQLException {
        while (taken.size()
                < database.getConfiguration().connectionPoolConfiguration().maxSize()) {
            taken.add(database.getConnection());
        }
    }

    /** Whoever is turned away at the deadline is late when they come back. */
    @Test
    void bidWaitsWhileTheServiceHasNoConnectionLeft() throws Exception {
        var callOff = due(Instant.now().plus(Duration.ofHours(1)));
        var bid = drafted(scene.near, callOff);
        var taken = new ArrayList<Connection>();
        try (var threads = Executors.newSingleThreadExecutor()) {
            takeAll(taken);
            Future<Integer> submitting =
                    threads.submit(() -> submit(scene.near, bid).statusCode());
            assertThatThrownBy(() -> submitting.get(6, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            giveBack(taken);
            assertThat(submitting.get()).isEqualTo(200);
        } finally {
            giveBack(taken);
        }
    }

    private static void giveBack(List<Connection> taken) throws SQLException {
        while (!taken.isEmpty()) {
            taken.removeLast().close();
        }
    }

    @Test
    void timeOfABidIsWhenItsWholeBodyIsHere() throws IOException {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock(due.minusSeconds(60).toString());
        var body = "{\"price\": \"50.00\", \"vatCode\": \"EXEMPT\"}";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST /v1/call-offs/" + callOff + "/bids HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + body.length()
                            + "\r\nAuthorization: Bearer "
                            + Login.ofProvider(scene.near).token() + "\r\n\r\n" + body.substring(0, 10))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            setClock(due.plusSeconds(1).toString());
            out.write(body.substring(10).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 409")
                    .contains("deadline-passed");
        }
    }

    /** The nights on which the clocks of London change in 2027: 28 March at 01:00 GMT, 31 October at 02:00 BST. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T00:59:59Z,      2027-03-28T00:59:59Z,      2027-03-28T00:59:50Z, 2027-03-28T02:00:00+01:00",
        "2027-03-28T02:00:00+01:00, 2027-03-28T02:00+01:00,    2027-03-28T00:59:50Z, 2027-03-28T01:00:01Z",
        "2027-03-28T23:59:59+01:00, 2027-03-28T23:59:59+01:00, 2027-03-28T22:59:50Z, 2027-03-28T23:00:00Z",
        "2027-10-31T01:30:00+01:00, 2027-10-31T01:30+01:00,    2027-10-31T00:29:50Z, 2027-10-31T00:30:01Z",
        "2027-10-31T01:30:00Z,      2027-10-31T01:30Z,         2027-10-31T00:30:01Z, 2027-10-31T01:30:01Z",
        "2027-10-31T23:59:59Z,      2027-10-31T23:59:59Z,      2027-10-31T23:59:50Z, 2027-11-01T00:00:00Z"
    })
    void deadlinesOnTheNightsOfTheClockChange(String bidsDue, String shown, String inTime, String late) {
        var callOff = due(bidsDue);
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + callOff)
                .then()
                .body("bidsDueLondon", equalTo(full(shown)));
        setClock(inTime);
        bid(scene.near, callOff, offer("50.00")).then().statusCode(201);
        setClock(late);
        bid(scene.far, callOff, offer("50.00")).then().statusCode(409).body("deadline", equalTo(shown));
    }

    /** Jackson writes the seconds even when there are none. */
    private static String full(String shown) {
        return shown.replaceFirst("^(.{16})(Z|\\+)", "$1:00$2");
    }

    /** Ten minutes ahead of the machine, and ten behind it. */
    @ParameterizedTest
    @CsvSource({"PT10M, 409", "PT-10M, 201"})
    void theMachineClockDecidesNothing(Duration shift, int status) {
        shiftBy(Duration.ofHours(-1));
        var due = Instant.now().plus(shift.dividedBy(2));
        var callOff = due(due);
        shiftBy(shift);
        // by the machine it would be the other way round
        assertThat(Instant.now().isAfter(due)).isEqualTo(status == 201);
        bid(scene.near, callOff, offer("50.00")).then().statusCode(status);
    }

    private static void shiftBy(Duration shift) {
        by(Login.as("admin"), Map.of("offset", shift.toString()))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @Test
    void faultOfTheSystemExtendsForAllAlsoAfterTheDeadlineWhileNothingWasOpened() {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock("2027-03-01T12:20:00Z");
        bid(scene.near, callOff, offer("50.00")).then().statusCode(409);
        open(COMMISSIONER, callOff).then().statusCode(200);
        var later = Instant.parse("2027-03-02T12:00:00Z");
        record(callOff, fault(due.minusSeconds(3600), due.plusSeconds(60), later))
                .then()
                .statusCode(201)
                .body("bidsDueBefore", equalTo("2027-03-01T12:00:00Z"))
                .body("bidsDue", equalTo("2027-03-02T12:00:00Z"));
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + callOff)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("bidsDue", equalTo("2027-03-02T12:00:00Z"))
                .body("deadlineExtensions[0].reason", equalTo("Nobody could log in"));
        submitted(scene.near, callOff, "50.00");
        open(COMMISSIONER, callOff).then().statusCode(409).body("type", equalTo("/problems/sealed-until"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.what", hasItem("DEADLINE_EXTENDED"));
        assertThat(Broker.await("call-off.call-off.v1", callOff, 2).getLast().value())
                .contains("\"kind\":\"DEADLINE_EXTENDED\"", "2027-03-02T12:00:00Z");
        setClock("2027-03-02T12:00:01Z");
        open(AUDITOR, callOff).then().statusCode(200).body("needed", equalTo(1));
        open(COMMISSIONER, callOff).then().statusCode(200).body("opened", equalTo(true));
        record(callOff, fault(due, due.plusSeconds(1), later.plusSeconds(86_400)))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OPENED"));
    }

    @Test
    void onlyAFaultBeforeTheDeadlineGivesTimeAndOnlyMoreOfIt() {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock("2027-03-01T12:10:00Z");
        var later = Instant.parse("2027-03-02T12:00:00Z");
        record(callOff, fault(due.plusSeconds(1), due.plusSeconds(60), later))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/fault-after-the-deadline"));
        record(callOff, fault(due, due, later))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/fault-period-unsound"));
        record(callOff, fault(due, due.plusSeconds(60), due.plusSeconds(300)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/extension-must-be-later"))
                .body("detail", containsString("later than 1 March 2027 at 12:00 GMT:"));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL), fault(due, due.plusSeconds(60), later))
                .post("/v1/call-offs/" + callOff + "/system-faults")
                .then()
                .statusCode(404);
        record(callOff, fault(due, due.plusSeconds(60), later)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 422", "1, 201"})
    void faultThatWasOverBeforeThePublicationKeptNobodyOut(int millis, int status) {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var callOff = due(due);
        setClock("2027-02-01T12:10:00Z");
        var published = Instant.parse(by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff)
                .then()
                .extract()
                .<String>path("publishedAt"));
        var answer = record(
                        callOff, fault(published.minusSeconds(60), published.plusMillis(millis), due.plusSeconds(3600)))
                .then()
                .statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/fault-before-publication"));
        }
    }

    /** Decided for one day only, so that no other test is touched by it. */
    @Test
    void asManyPeopleOpenAsThePolicyOfTheDayOfTheDeadlineAsks() {
        decide("2030-01-02", "3");
        decide("2030-01-03", "2");
        setClock("2030-01-01T12:00:00Z");
        var callOff = due("2030-01-02T12:00:00Z");
        submitted(scene.near, callOff, "50.00");
        setClock("2030-01-02T12:00:01Z");
        open(COMMISSIONER, callOff).then().statusCode(200).body("needed", equalTo(2));
        open(AUDITOR, callOff).then().statusCode(200).body("needed", equalTo(1)).body("opened", equalTo(false));
        open(Scene.MODERATOR, callOff).then().statusCode(200).body("opened", equalTo(true));
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/digests").then().body("openers", equalTo(3));
    }

    private static void decide(String from, String openers) {
        by(COMMISSIONER, Map.of("from", from, "reason", "Standing orders", "settings", Map.of("openers", openers)))
                .post("/v1/call-off-policies")
                .then()
                .statusCode(201);
    }
}
