package org.opendps.registry;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;

/** Steps by which a provider lets others act for it. */
public final class Trust {

    public static final Login ADMIN = Login.as("admin");

    private Trust() {}

    public static LocalDate today() {
        return London.dateOf(Instant.now());
    }

    public static Login officer() {
        return Login.as("support-officer").named("officer-" + UUID.randomUUID());
    }

    public static Map<String, Object> consent(Login officer) {
        var request = new HashMap<String, Object>();
        request.put("officer", officer.name());
        request.put("authority", officer.authority());
        request.put("how", "ELECTRONIC");
        request.put("givenBy", "Pat Miller");
        request.put("givenOn", today().toString());
        request.put("until", today().plusMonths(6).toString());
        return request;
    }

    public static Map<String, Object> call(Login officer) {
        var request = consent(officer);
        request.put("how", "PHONE");
        request.put("evidence", "Call at 10:15, note 4711");
        return request;
    }

    public static Response consenting(Login by, @Nullable Object provider, Map<String, Object> request) {
        return by(by, request).post("/v1/providers/" + provider + "/consents");
    }

    public static Login machine() {
        return new Login("portal-" + UUID.randomUUID(), java.util.Set.of("portal"), null, null);
    }

    public static String accredited(Login machine, String abilities, boolean sandboxOnly) {
        var answer = by(
                        ADMIN,
                        Map.of(
                                "name",
                                "Portal " + machine.name(),
                                "client",
                                machine.name(),
                                "abilities",
                                abilities,
                                "sandboxOnly",
                                sandboxOnly))
                .post("/v1/portals");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Response mandate(Login provider, String portal, String scope, LocalDate from, LocalDate until) {
        return by(
                        provider,
                        Map.of("portalId", portal, "scope", scope, "from", from.toString(), "until", until.toString()))
                .post("/v1/mandates");
    }

    public static String mandated(Login provider, String portal, String scope) {
        var answer = mandate(provider, portal, scope, today(), today().plusYears(1));
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Response onBehalf(Login who, @Nullable Object provider, String path) {
        return by(who).header("On-Behalf-Of", String.valueOf(provider)).get(path);
    }
}
