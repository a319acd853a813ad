package org.opendps.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.registry.People.accept;
import static org.opendps.registry.People.bound;
import static org.opendps.registry.People.code;
import static org.opendps.registry.People.joined;
import static org.opendps.registry.People.newcomer;
import static org.opendps.registry.People.remove;
import static org.opendps.registry.People.subject;
import static org.opendps.registry.People.userId;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.accredited;
import static org.opendps.registry.Trust.call;
import static org.opendps.registry.Trust.consent;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.machine;
import static org.opendps.registry.Trust.mandated;
import static org.opendps.registry.Trust.officer;
import static org.opendps.registry.Trust.onBehalf;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.StubKeycloak;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class MergingTest {

    private static final Duration A_FEW_TRIES = Duration.ofSeconds(40);

    private Login survivor;
    private Login duplicate;

    @BeforeEach
    void aClubIsRegisteredTwice() {
        survivor = provider();
        duplicate = provider();
    }

    private static String path(Login of) {
        return "/v1/providers/" + of.provider();
    }

    private static Response merge(@Nullable Object into, @Nullable Object what) {
        return by(COMMISSIONER, Map.of("duplicate", String.valueOf(what), "reason", "Registered twice"))
                .post("/v1/providers/" + into + "/merges");
    }

    private static Login after(Login login, Login with) {
        return bound(login, with);
    }

    @Test
    void leavesTheDuplicateReadableWithWhatItWasAndWhereItWent() {
        merge(survivor.provider(), duplicate.provider())
                .then()
                .statusCode(201)
                .body("duplicate", equalTo(String.valueOf(duplicate.provider())))
                .body("reason", equalTo("Registered twice"))
                .body("mergedBy.username", equalTo(COMMISSIONER.name()))
                .body("authority", equalTo(Login.COUNCIL));
        by(COMMISSIONER)
                .get(path(duplicate))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(String.valueOf(survivor.provider())))
                .body("legalName", equalTo("A club"));
        by(COMMISSIONER)
                .get(path(survivor))
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("mergedInto", equalTo(null));
        by(COMMISSIONER).get(path(duplicate) + "/versions").then().body("items.version", contains(0, 1));
        by(COMMISSIONER)
                .get(path(survivor) + "/merges")
                .then()
                .body("items.duplicate", contains(String.valueOf(duplicate.provider())));
        var events = Broker.await("registry.provider.v1", String.valueOf(duplicate.provider()), 2);
        var event = JsonPath.from(events.getLast().value());
        assertThat(event.getString("kind")).isEqualTo("PROVIDER_MERGED");
        assertThat(event.getString("mergedInto")).isEqualTo(String.valueOf(survivor.provider()));
        assertThat(event.getInt("version")).isEqualTo(1);
    }

    @Test
    void usersMoveAndGoOnActingAlsoWithTheLoginThatTheyHave() {
        var member = joined(duplicate, "MEMBER");
        var gone = joined(duplicate, "MEMBER");
        remove(duplicate, userId(gone)).then().statusCode(200);
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        by(survivor)
                .get(path(survivor) + "/users")
                .then()
                .body("items.username", containsInAnyOrder(survivor.name(), duplicate.name(), member.name()));
        by(member).get(path(survivor)).then().statusCode(200);
        by(member).get(path(duplicate)).then().statusCode(200).body("status", equalTo("MERGED"));
        by(after(member, survivor)).get(path(survivor)).then().statusCode(200);
        by(gone).get(path(survivor)).then().statusCode(403);
        await().atMost(A_FEW_TRIES)
                .until(() -> String.valueOf(survivor.provider())
                        .equals(StubKeycloak.user(subject(member))
                                .at("/attributes/provider_id/0")
                                .asText()));
        assertThat(StubKeycloak.hasProviderRole(subject(member))).isTrue();
    }

    @Test
    void userOfWhomOnlyTheIdentityProviderKnowsGoesOnToo() {
        var known = Login.ofProvider(java.util.Objects.requireNonNull(duplicate.provider()));
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        by(known).get(path(survivor)).then().statusCode(200);
    }

    @Test
    void consentsInvitationsAndTagsMove() {
        var officer = officer();
        var given = consenting(duplicate, duplicate.provider(), consent(officer))
                .jsonPath()
                .getString("id");
        var code = code(duplicate, "MEMBER");
        by(COMMISSIONER, Map.of("tag", "grant-funded"))
                .post(path(duplicate) + "/tags")
                .then()
                .statusCode(200);
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        onBehalf(officer, survivor.provider(), path(survivor)).then().statusCode(200);
        onBehalf(officer, duplicate.provider(), path(duplicate)).then().statusCode(404);
        by(survivor).get(path(survivor) + "/consents").then().body("items.id", contains(given));
        var told = JsonPath.from(
                Broker.await("registry.consent.v1", given, 2).getLast().value());
        assertThat(told.getString("kind")).isEqualTo("CONSENT_MOVED");
        assertThat(told.getString("providerId")).isEqualTo(String.valueOf(survivor.provider()));
        by(COMMISSIONER).get(path(survivor) + "/tags").then().body("tags", contains("grant-funded"));
        var newcomer = newcomer();
        accept(newcomer, code).then().statusCode(201).body("providerId", equalTo(String.valueOf(survivor.provider())));
    }

    @Test
    void mandateMovesUnlessTheSurvivorHasOneOfItsOwn() {
        var machine = machine();
        var moved = mandated(duplicate, accredited(machine, "ACT", false), "ACT");
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        onBehalf(machine, survivor.provider(), path(survivor)).then().statusCode(200);
        by(survivor).get("/v1/mandates/" + moved).then().statusCode(200).body("status", equalTo("GIVEN"));
        var event = JsonPath.from(
                Broker.await("registry.mandate.v1", moved, 2).getLast().value());
        assertThat(event.getString("kind")).isEqualTo("MANDATE_MOVED");
        assertThat(event.getString("providerId")).isEqualTo(String.valueOf(survivor.provider()));

        var third = provider();
        var other = machine();
        var ended = mandated(third, accredited(other, "ACT", false), "ACT");
        merge(survivor.provider(), third.provider()).then().statusCode(201);
        onBehalf(other, survivor.provider(), path(survivor)).then().statusCode(404);
        onBehalf(machine, survivor.provider(), path(survivor)).then().statusCode(200);
        by(survivor).get("/v1/mandates/" + ended).then().statusCode(200).body("status", equalTo("ENDED"));
    }

    @Test
    void mergedOneTakesNoPartInAnythingAnyMore() {
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        merge(survivor.provider(), duplicate.provider()).then().statusCode(409).body("currentState", equalTo("MERGED"));
        merge(duplicate.provider(), provider().provider()).then().statusCode(409);
        var officer = officer();
        consenting(officer, duplicate.provider(), call(officer)).then().statusCode(404);
        by(COMMISSIONER)
                .get("/v1/providers?limit=200")
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(String.valueOf(duplicate.provider()))));
    }

    @Test
    void whatWasMergedBeforePointsToWhereItAllIsNow() {
        var first = provider();
        merge(duplicate.provider(), first.provider()).then().statusCode(201);
        merge(survivor.provider(), duplicate.provider()).then().statusCode(201);
        by(COMMISSIONER).get(path(first)).then().body("mergedInto", equalTo(String.valueOf(survivor.provider())));
        by(first).get(path(survivor)).then().statusCode(200);
    }

    @Test
    void isOfTwoProvidersThatAreThere() {
        merge(survivor.provider(), survivor.provider())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/merged-with-itself"));
        merge(survivor.provider(), UUID.randomUUID()).then().statusCode(404);
        merge(UUID.randomUUID(), survivor.provider()).then().statusCode(404);
        by(COMMISSIONER).get(path(survivor) + "/merges").then().body("items", empty());
    }

    @Test
    void oneOfTwoOppositeMergesCountsAtTheSameMoment() {
        var answers = AtOnce.call(List.<Callable<Integer>>of(
                () -> merge(survivor.provider(), duplicate.provider()).statusCode(),
                () -> merge(duplicate.provider(), survivor.provider()).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }
}
