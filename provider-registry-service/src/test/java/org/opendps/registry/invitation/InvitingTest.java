package org.opendps.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.People.accept;
import static org.opendps.registry.People.bound;
import static org.opendps.registry.People.code;
import static org.opendps.registry.People.invite;
import static org.opendps.registry.People.joined;
import static org.opendps.registry.People.newcomer;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.ADMIN;
import static org.opendps.registry.Trust.call;
import static org.opendps.registry.Trust.consent;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.mandate;
import static org.opendps.registry.Trust.officer;
import static org.opendps.registry.Trust.today;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class InvitingTest {

    private static final int TRIES_OF_V023 = 10;

    @Inject
    AgroalDataSource database;

    private Login administrator;

    @BeforeEach
    void aClubIsRegistered() {
        administrator = provider();
    }

    @AfterEach
    void clockIsBack() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private String path() {
        return "/v1/providers/" + administrator.provider() + "/invitations";
    }

    @Test
    void bringsSomebodyInWithTheCodeOnPaper() {
        var answer = invite(administrator, "MEMBER");
        answer.then()
                .statusCode(201)
                .body("code", matchesPattern("[2-9B-Z]{5}-[2-9B-Z]{5}"))
                .body("status", equalTo("OPEN"))
                .body("open", equalTo(true))
                .body("validUntil", equalTo(today().plusDays(14).toString()));
        var newcomer = newcomer();
        accept(newcomer, answer.jsonPath().getString("code").toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(201)
                .body("providerId", equalTo(String.valueOf(administrator.provider())))
                .body("user.position", equalTo("MEMBER"))
                .body("user.access", equalTo("PENDING"));
        by(bound(newcomer, administrator))
                .get("/v1/providers/" + administrator.provider())
                .then()
                .statusCode(200);
        by(administrator)
                .get(answer.header("Location"))
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedBy", equalTo(newcomer.name()))
                .body("code", nullValue());
    }

    @Test
    void showsTheCodeOnceAndKeepsItNowhere() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = by(administrator, Map.of("position", "MEMBER", "sentBy", "EMAIL", "email", "sam@club.example"))
                .header("Idempotency-Key", key)
                .post(path());
        var code = first.jsonPath().getString("code");
        assertThat(code).isNotNull();
        by(administrator, Map.of("position", "MEMBER", "sentBy", "EMAIL", "email", "sam@club.example"))
                .header("Idempotency-Key", key)
                .post(path())
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.jsonPath().getString("id")))
                .body("code", nullValue());
        by(administrator).get(path()).then().body("items[0].code", nullValue());
        assertThat(rowsWith("invitation", code) + rowsWith("idempotent_answer", code))
                .isZero();
        assertThat(rowsWith("idempotent_answer", first.jsonPath().getString("id")))
                .isEqualTo(1);
    }

    private int rowsWith(String table, String text) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table
                        + " t where strpos(t::text, ?) > 0" + " or strpos(t::text, ?) > 0")) {
            query.setString(1, text);
            query.setString(2, text.replace("-", ""));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void isUsedOnceHoweverManySendItAtTheSameMoment() {
        var code = code(administrator, "MEMBER");
        var answers = AtOnce.call(List.<Callable<Integer>>of(
                () -> accept(newcomer(), code).statusCode(),
                () -> accept(newcomer(), code).statusCode(),
                () -> accept(newcomer(), code).statusCode(),
                () -> accept(newcomer(), code).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void isOverAfterItsLastDayAndWhenItIsCalledBack() {
        var last = code(administrator, "MEMBER");
        var late = code(administrator, "MEMBER");
        by(ADMIN, Map.of("offset", "P14D")).post("/v1/sandbox/clock").then().statusCode(200);
        accept(newcomer(), last).then().statusCode(201);
        by(ADMIN, Map.of("offset", "P15D")).post("/v1/sandbox/clock").then().statusCode(200);
        var refused = accept(newcomer(), late);
        refused.then().statusCode(422).body("type", equalTo("/problems/invitation-over"));
        assertThat(refused.asString()).doesNotContain(String.valueOf(administrator.provider()));
        var back = invite(administrator, "MEMBER");
        by(administrator)
                .post(back.header("Location") + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        by(administrator)
                .post(back.header("Location") + "/cancellation")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CANCELLED"));
        accept(newcomer(), back.jsonPath().getString("code"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invitation-over"));
    }

    @Test
    void nobodyTriesMoreCodesInAnHourThanThePolicySays() {
        var guesser = newcomer();
        var code = code(administrator, "MEMBER");
        for (int i = 0; i < TRIES_OF_V023 - 1; i++) {
            accept(guesser, "22222-2222" + (i % 8 + 2))
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/invitation-unknown"));
        }
        accept(guesser, "no code at all").then().statusCode(404);
        accept(guesser, code)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("3[0-9]{3}"))
                .body("type", equalTo("/problems/too-many-tries"));
        accept(newcomer(), code).then().statusCode(201);
    }

    @Test
    void byMailNeedsAnAddress() {
        by(administrator, Map.of("position", "MEMBER", "sentBy", "EMAIL"))
                .post(path())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/email-missing"));
    }

    @Test
    void whoAlreadyActingAcceptsNothing() {
        var founder = newcomer();
        by(founder, Map.of("legalName", "Their own club", "kind", "CHARITY"))
                .post("/v1/providers")
                .then()
                .statusCode(201);
        var code = code(administrator, "MEMBER");
        accept(founder, code).then().statusCode(409).body("type", equalTo("/problems/already-acting"));
        accept(newcomer(), code).then().statusCode(201);
    }

    @Test
    void membersSeeInvitationsAndDecideNothing() {
        var member = joined(administrator, "MEMBER");
        by(member).get(path()).then().statusCode(200).body("items.status", contains("ACCEPTED"));
        by(provider()).get(path()).then().statusCode(404);
        invite(member, "MEMBER").then().statusCode(403).body("type", equalTo("/problems/administrators-only"));
        consenting(member, member.provider(), consent(officer())).then().statusCode(403);
        mandate(member, UUID.randomUUID().toString(), "READ", today(), today())
                .then()
                .statusCode(403);
        invite(joined(administrator, "ADMINISTRATOR"), "MEMBER").then().statusCode(201);
    }

    @Test
    void officerWithConsentDecidesNothingOfThatKind() {
        var officer = officer();
        consenting(officer, administrator.provider(), call(officer)).then().statusCode(201);
        by(officer, Map.of("position", "MEMBER", "sentBy", "PAPER"))
                .header("On-Behalf-Of", administrator.provider())
                .post(path())
                .then()
                .statusCode(403);
    }
}
