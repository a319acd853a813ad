package org.opendps.registry;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendps.test.Login;

/** Steps by which people come to act for a provider. */
public final class People {

    private People() {}

    /** Somebody whom the identity provider knows and nobody else. */
    public static Login newcomer() {
        var newcomer = Login.newcomer("newcomer-" + UUID.randomUUID());
        StubKeycloak.addUser(subject(newcomer));
        return newcomer;
    }

    public static String subject(Login login) {
        return "subject-of-" + login.name();
    }

    /** The login that the person has after the next login. */
    public static Login bound(Login newcomer, Login of) {
        return new Login(newcomer.name(), Set.of("provider"), null, of.provider());
    }

    public static Response invite(Login administrator, String position) {
        return by(administrator, Map.of("position", position, "sentBy", "PAPER"))
                .post("/v1/providers/" + administrator.provider() + "/invitations");
    }

    public static String code(Login administrator, String position) {
        var answer = invite(administrator, position);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("code");
    }

    public static Response accept(Login newcomer, String code) {
        return by(newcomer, Map.of("code", code)).post("/v1/invitation-acceptances");
    }

    /** Somebody who has accepted an invitation of the administrator's provider, logged in again. */
    public static Login joined(Login administrator, String position) {
        var newcomer = newcomer();
        accept(newcomer, code(administrator, position)).then().statusCode(201);
        return bound(newcomer, administrator);
    }

    public static String userId(Login someone) {
        return by(someone)
                .get("/v1/providers/" + someone.provider() + "/users?limit=200")
                .jsonPath()
                .getString("items.find { it.username == '" + someone.name() + "' && it.access != 'REMOVED' }.id");
    }

    public static Response remove(Login administrator, String userId) {
        return by(administrator).post("/v1/providers/" + administrator.provider() + "/users/" + userId + "/removal");
    }
}
