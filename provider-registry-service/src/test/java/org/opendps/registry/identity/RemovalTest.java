package org.opendps.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.registry.People.accept;
import static org.opendps.registry.People.bound;
import static org.opendps.registry.People.code;
import static org.opendps.registry.People.joined;
import static org.opendps.registry.People.remove;
import static org.opendps.registry.People.subject;
import static org.opendps.registry.People.userId;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.provider;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.StubKeycloak;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class RemovalTest {

    private static final Duration A_FEW_TRIES = Duration.ofSeconds(40);

    private Login administrator;

    @BeforeEach
    void aClubIsRegistered() {
        administrator = provider();
    }

    @AfterEach
    void keycloakIsBack() {
        StubKeycloak.failNext(0);
    }

    private String path() {
        return "/v1/providers/" + administrator.provider();
    }

    private void awaitAccess(String user, String access) {
        await().atMost(A_FEW_TRIES)
                .until(() -> access.equals(by(COMMISSIONER)
                        .get(path() + "/users/" + user)
                        .jsonPath()
                        .getString("access")));
    }

    @Test
    void endsHereAtOnceAndAtTheIdentityProviderSoonAfter() {
        var member = joined(administrator, "MEMBER");
        var id = userId(member);
        awaitAccess(id, "GRANTED");
        remove(administrator, id).then().statusCode(200).body("access", equalTo("REMOVING"));
        by(member).get(path()).then().statusCode(403).body("type", equalTo("/problems/access-ended"));
        awaitAccess(id, "REMOVED");
        assertThat(StubKeycloak.hasProviderRole(subject(member))).isFalse();
        var user = StubKeycloak.user(subject(member));
        assertThat(user.at("/attributes").has("provider_id")).isFalse();
        assertThat(user.at("/attributes/locale/0").asText()).isEqualTo("cy");
        remove(administrator, id).then().statusCode(409).body("currentState", equalTo("REMOVED"));
    }

    @Test
    void goesOnTryingWhileKeycloakIsAway() {
        var member = joined(administrator, "MEMBER");
        var id = userId(member);
        awaitAccess(id, "GRANTED");
        StubKeycloak.failNext(1);
        remove(administrator, id).then().statusCode(200);
        awaitAccess(id, "REMOVED");
        assertThat(StubKeycloak.hasProviderRole(subject(member))).isFalse();
    }

    @Test
    void isDoneWhenTheAccountIsGone() {
        var member = joined(administrator, "MEMBER");
        var id = userId(member);
        awaitAccess(id, "GRANTED");
        StubKeycloak.removeUser(subject(member));
        remove(administrator, id).then().statusCode(200);
        awaitAccess(id, "REMOVED");
    }

    @Test
    void whoWasRemovedCanComeBackOrFoundAProvider() {
        var member = joined(administrator, "MEMBER");
        var id = userId(member);
        var newcomer = Login.newcomer(member.name());
        remove(administrator, id).then().statusCode(200);
        awaitAccess(id, "REMOVED");
        accept(newcomer, code(administrator, "ADMINISTRATOR")).then().statusCode(201);
        by(bound(newcomer, administrator)).get(path()).then().statusCode(200);
        var again = userId(member);
        assertThat(again).isNotEqualTo(id);
        awaitAccess(again, "GRANTED");
        assertThat(StubKeycloak.hasProviderRole(subject(member))).isTrue();
        remove(administrator, again).then().statusCode(200);
        awaitAccess(again, "REMOVED");
        by(newcomer, Map.of("legalName", "A club of one's own", "kind", "CHARITY"))
                .post("/v1/providers")
                .then()
                .statusCode(201);
        by(member).get(path()).then().statusCode(403).body("type", equalTo("/problems/login-outdated"));
    }

    @Test
    void lastAdministratorStays() {
        joined(administrator, "MEMBER");
        remove(administrator, userId(administrator))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        var second = joined(administrator, "ADMINISTRATOR");
        remove(second, userId(administrator)).then().statusCode(200);
        remove(second, userId(second)).then().statusCode(409);
    }

    @Test
    void twoAdministratorsDoNotRemoveEachOtherAtTheSameMoment() {
        var second = joined(administrator, "ADMINISTRATOR");
        var ids = List.of(userId(administrator), userId(second));
        var answers = AtOnce.call(List.<Callable<Integer>>of(
                () -> remove(administrator, ids.get(1)).statusCode(),
                () -> remove(second, ids.get(0)).statusCode()));
        assertThat(answers).contains(200).containsAnyOf(403, 409);
    }

    @Test
    void isForAdministratorsOfThatProvider() {
        var member = joined(administrator, "MEMBER");
        remove(member, userId(administrator))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/administrators-only"));
        var other = provider();
        by(other).post(path() + "/users/" + userId(member) + "/removal").then().statusCode(404);
        remove(administrator, userId(other)).then().statusCode(404);
        by(other).get(path() + "/users").then().statusCode(404);
        by(COMMISSIONER)
                .get(path() + "/users")
                .then()
                .statusCode(200)
                .body("items.position", contains("ADMINISTRATOR", "MEMBER"))
                .body("items.username", contains(administrator.name(), member.name()));
    }
}
