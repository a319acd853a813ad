package org.opendps.registry.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.confirm;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Login;

/** A small club has nobody at hand who has a login: a volunteer writes with a link. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class SharingTest {

    private static final String SHARED = "/v1/public/shared-application";
    private static final String NO_SUCH_TOKEN = "A".repeat(43);

    @Inject
    AgroalDataSource database;

    private Login club = Login.newcomer("nobody yet");
    private String application = "";

    @BeforeEach
    void clubHasADraft() {
        goTo("2026-11-23T12:00:00Z");
        club = provider();
        var pack = pack();
        pack.remove("offer");
        pack.put(
                "exclusionGrounds",
                List.of(Map.of(
                        "ground",
                        "INSOLVENCY",
                        "eventOn",
                        "2025-01-01",
                        "circumstances",
                        "An earlier company of ours")));
        var drafted = apply(club, openSystem(system()), pack);
        drafted.then().statusCode(201);
        application = drafted.jsonPath().getString("id");
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private Response create(Login who, String until) {
        return by(who, Map.of("validUntil", until)).post("/v1/applications/" + application + "/share-links");
    }

    private String token() {
        var answer = create(club, "2026-12-23");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("token");
    }

    /** Each test from an address of its own. */
    private final String address = UUID.randomUUID().toString();

    private RequestSpecification with(String token) {
        return RestAssured.given().header("Share-Token", token).header("X-Forwarded-For", address);
    }

    private static Map<String, Object> written() {
        var request = new HashMap<String, Object>(Map.of("writtenBy", "Sam", "sessionPrice", "55.00"));
        request.put("categories", List.of("DAY"));
        request.put("areas", List.of("NORTH"));
        request.put("offer", "A workshop for twelve people");
        request.put("safeguardingAssurance", true);
        return request;
    }

    private Response write(String token) {
        var version = with(token).get(SHARED).header("ETag");
        return with(token)
                .header("If-Match", String.valueOf(version))
                .contentType(ContentType.JSON)
                .body(written())
                .put(SHARED);
    }

    @Test
    void helperSeesWhatIsMissingAndNothingThatIsDeclared() {
        with(token())
                .get(SHARED)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("categories", hasItem("DAY"))
                .body("missing.item", hasItem("offer"))
                .body("$", not(hasKey("exclusionGrounds")))
                .body("$", not(hasKey("providerId")))
                .body(not(containsString("INSOLVENCY")))
                .body(not(containsString("earlier company")))
                .body(not(containsString(String.valueOf(club.provider()))));
    }

    @Test
    void whatAHelperWritesWaitsForTheApplicantsWord() {
        write(token()).then().statusCode(200).body("offer", equalTo("A workshop for twelve people"));
        var path = "/v1/applications/" + application;
        by(club).get(path)
                .then()
                .body("offer", equalTo("A workshop for twelve people"))
                .body("help.helpedBy", equalTo("Sam (share link)"))
                .body("help.throughShareLink", equalTo(true))
                .body("help.confirmedBy", nullValue())
                .body("declaration", equalTo(true))
                .body("exclusionGrounds[0].ground", equalTo("INSOLVENCY"));
        submit(club, application).then().statusCode(422).body("type", equalTo("/problems/not-confirmed"));
        confirm(club, application).then().statusCode(200);
        submit(club, application).then().statusCode(200);
    }

    @Test
    void everybodyWhoHelpedIsNamedUntilItIsConfirmed() {
        write(token()).then().statusCode(200);
        write(token()).then().statusCode(200);
        var officer = Trust.officer();
        var consent = Trust.consent(officer);
        consent.putAll(Map.of("givenOn", "2026-11-23", "until", "2026-12-31"));
        Trust.consenting(club, club.provider(), consent).then().statusCode(201);
        var path = "/v1/applications/" + application;
        var both = "Sam (share link), " + officer.name();
        rewriteAs(officer, path).body("help.helpedBy", equalTo(both));
        submit(club, application).then().statusCode(422).body("helpedBy", equalTo(both));
        confirm(club, application).then().statusCode(200).body("help.helpedBy", equalTo(both));
        rewriteAs(officer, path)
                .body("help.helpedBy", equalTo(officer.name()))
                .body("help.throughShareLink", equalTo(false));
    }

    private ValidatableResponse rewriteAs(Login officer, String path) {
        var version = Trust.onBehalf(officer, club.provider(), path).header("ETag");
        return by(officer, pack())
                .header("On-Behalf-Of", String.valueOf(club.provider()))
                .header("If-Match", version)
                .put(path)
                .then()
                .statusCode(200);
    }

    /** What the applicant changes itself does not confirm what somebody else wrote. */
    @Test
    void applicantsOwnChangeIsNoConfirmation() {
        write(token()).then().statusCode(200);
        var path = "/v1/applications/" + application;
        by(club, pack())
                .header("If-Match", by(club).get(path).header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        submit(club, application).then().statusCode(422).body("type", equalTo("/problems/not-confirmed"));
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        var token = token();
        write(token).then().statusCode(200);
        with(token)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(written())
                .put(SHARED)
                .then()
                .statusCode(412);
    }

    @Test
    void linkLastsThroughItsLastDayOfThirtyAtMost() {
        create(club, "2026-11-22").then().statusCode(422).body("type", equalTo("/problems/share-link-unsound"));
        create(club, "2026-12-24").then().statusCode(422).body("last", equalTo("2026-12-23"));
        var token = token();
        goTo("2026-12-23T23:59:59Z");
        with(token).get(SHARED).then().statusCode(200);
        goTo("2026-12-24T00:00:00Z");
        with(token).get(SHARED).then().statusCode(410).body("type", equalTo("/problems/share-link-over"));
        write(token).then().statusCode(410);
    }

    @Test
    void linkEndsWhenItIsCalledBackOrTheApplicationIsHandedIn() {
        var made = create(club, "2026-12-01");
        var token = made.jsonPath().getString("token");
        var path = made.header("Location");
        by(club).post(path + "/revocation").then().statusCode(200).body("open", equalTo(false));
        by(club).post(path + "/revocation").then().statusCode(200);
        with(token).get(SHARED).then().statusCode(410).body("detail", containsString("called back"));
        var another = token();
        write(another).then().statusCode(200);
        confirm(club, application);
        submit(club, application).then().statusCode(200);
        with(another).get(SHARED).then().statusCode(410).body("detail", containsString("handed in"));
        by(club).get("/v1/applications/" + application + "/share-links")
                .then()
                .body("items.open", equalTo(List.of(false, false)));
    }

    @Test
    void linkIsForWhatCanStillBeChanged() {
        var path = "/v1/applications/" + application;
        assertThat(create(club, "2026-12-01")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getBoolean("open"))
                .isTrue();
        by(club).post(path + "/withdrawal").then().statusCode(200);
        create(club, "2026-12-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("WITHDRAWN"));
    }

    @Test
    void fiveLinksAreOpenAtOnce() {
        var first = create(club, "2026-11-24").header("Location");
        for (int i = 1; i < 5; i++) {
            create(club, "2026-12-01").then().statusCode(201);
        }
        create(club, "2026-12-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/share-links-open"))
                .body("most", equalTo(5));
        by(club).post(first + "/revocation").then().statusCode(200);
        create(club, "2026-11-24").then().statusCode(201);
        create(club, "2026-12-01").then().statusCode(422);
        goTo("2026-11-25T12:00:00Z");
        create(club, "2026-12-01").then().statusCode(201);
    }

    @Test
    void tokenIsShownOnceAndKeptNowhere() throws SQLException {
        var key = UUID.randomUUID().toString();
        var path = "/v1/applications/" + application + "/share-links";
        var request = Map.of("validUntil", "2026-12-01");
        var made = by(club, request).header("Idempotency-Key", key).post(path);
        var token = made.jsonPath().getString("token");
        assertThat(token).hasSize(43);
        by(club, request)
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("$", not(hasKey("token")));
        by(club).get(made.header("Location")).then().statusCode(200).body("$", not(hasKey("token")));
        by(club).get("/v1/applications/" + application + "/share-links")
                .then()
                .body("items.id", hasItem(made.jsonPath().getString("id")))
                .body(not(containsString(token)));
        write(token).then().statusCode(200);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select (select count(*) from share_link where to_jsonb(share_link)::text like ?)
                            + (select count(*) from audit_entry where coalesce(after::text, '') || action like ?)
                            + (select count(*) from idempotent_answer
                                where to_jsonb(idempotent_answer)::text like ?)
                        """)) {
            for (int i = 1; i <= 3; i++) {
                query.setString(i, "%" + token + "%");
            }
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                assertThat(found.getInt(1)).isZero();
            }
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select action from audit_entry where subject = ? order by id desc limit 1")) {
            query.setString(1, application);
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1))
                        .isEqualTo("share link " + made.jsonPath().getString("id"));
            }
        }
    }

    @Test
    void guessesAreCountedAndEnd() {
        RestAssured.given()
                .header("X-Forwarded-For", address)
                .get(SHARED)
                .then()
                .statusCode(404);
        for (int i = 1; i < 20; i++) {
            with(NO_SUCH_TOKEN)
                    .get(SHARED)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/share-link-unknown"));
        }
        var refused = with(NO_SUCH_TOKEN).get(SHARED);
        refused.then().statusCode(429).body("type", equalTo("/problems/share-link-overused"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
        with(token()).get(SHARED).then().statusCode(200);
    }

    /** Whoever has no login does not make the service read: the token comes first, and a body has an end. */
    @Test
    void tokenIsLookedAtBeforeTheBodyAndTheBodyIsBounded() throws IOException, InterruptedException {
        var token = token();
        put(NO_SUCH_TOKEN, BodyPublishers.ofString("{no JSON"), 404);
        put(token, BodyPublishers.ofString("{no JSON"), 400);
        var most = 2 * 1024 * 1024;
        put(token, BodyPublishers.ofString(" ".repeat(most - 2) + "{}"), 400);
        put(token, BodyPublishers.ofString(" ".repeat(most - 1) + "{}"), 413);
        var endless = (" ".repeat(3 * most) + "{}").getBytes(StandardCharsets.US_ASCII);
        put(token, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)), 413);
        put(NO_SUCH_TOKEN, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)), 404);
    }

    private void put(String token, BodyPublisher body, int status) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + SHARED))
                .header("Share-Token", token)
                .header("X-Forwarded-For", address)
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/json")
                .PUT(body)
                .build();
        try (var http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void whatWasWrittenIsAnsweredWithItsVersion() {
        var token = token();
        var written = write(token);
        with(token)
                .get(SHARED)
                .then()
                .header("ETag", written.header("ETag"))
                .body(equalTo(written.body().asString()));
    }

    @Test
    void onlyTheApplicantSharesItsApplication() {
        create(provider(), "2026-12-01").then().statusCode(404);
        var made = create(club, "2026-12-01").header("Location");
        by(provider()).get(made).then().statusCode(404);
        by(provider()).post(made + "/revocation").then().statusCode(404);
    }
}
