package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.EVALUATOR;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.registry.Trust.ADMIN;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.document.AnswersAsDocumented;

/** What the OpenAPI document shows is what runs. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ExamplesTest {

    @BeforeEach
    void everyAnswerIsAsDocumented() {
        RestAssured.filters(AnswersAsDocumented.ofThisService());
    }

    @AfterEach
    void othersAreNotLookedAt() {
        RestAssured.replaceFiltersWith(List.of());
    }

    private static JsonNode paths() throws IOException {
        var document = RestAssured.get("/q/openapi?format=json").asString();
        return new ObjectMapper().readTree(document).path("paths");
    }

    private static String example(String method, String path) throws IOException {
        var content = paths().path(path).path(method).path("requestBody").path("content");
        var examples = content.path("application/json").path("examples");
        assertThat(examples.size()).as(method + " " + path).isPositive();
        return examples.elements().next().path("value").toString();
    }

    private static void example(Login by, String path, String concrete, int status) throws IOException {
        by(by, example("post", path)).post(concrete).then().statusCode(status);
    }

    @Test
    void everyRequestExampleOfThoseWhoActForAProviderRuns() throws IOException {
        by(ADMIN, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        try {
            var provider = provider();
            var consents = "/v1/providers/" + provider.provider() + "/consents";
            example(provider, "/v1/providers/{id}/consents", consents, 201);
            var path = "/v1/providers/" + provider.provider();
            by(provider, example("put", "/v1/providers/{id}"))
                    .header("If-Match", "\"0\"")
                    .put(path)
                    .then()
                    .statusCode(200);
            example(COMMISSIONER, "/v1/providers/{id}/tags", path + "/tags", 200);
            example(COMMISSIONER, "/v1/providers/{id}/tags/removal", path + "/tags/removal", 200);
            var merge = example("post", "/v1/providers/{id}/merges")
                    .replaceFirst(
                            "0198c0de[0-9a-f-]*", String.valueOf(provider().provider()));
            by(COMMISSIONER, merge).post(path + "/merges").then().statusCode(201);
            var invitations = "/v1/providers/" + provider.provider() + "/invitations";
            example(provider, "/v1/providers/{id}/invitations", invitations, 201);
            // the code of the example is well formed, and opens nothing
            example(Login.newcomer("invited"), "/v1/invitation-acceptances", "/v1/invitation-acceptances", 404);
            var portal = by(ADMIN, example("post", "/v1/portals")).post("/v1/portals");
            portal.then().statusCode(201);
            var portals = "/v1/portals/" + portal.jsonPath().getString("id");
            var mandate = example("post", "/v1/mandates")
                    .replaceFirst(
                            "\"portalId\":\"[^\"]*\"",
                            "\"portalId\":\"" + portal.jsonPath().getString("id") + "\"");
            by(provider, mandate).post("/v1/mandates").then().statusCode(201);
            example(ADMIN, "/v1/portals/{id}/suspension", portals + "/suspension", 200);
            example(ADMIN, "/v1/portals/{id}/withdrawal", portals + "/withdrawal", 200);
        } finally {
            by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
        }
    }

    @Test
    void everyRequestExampleRuns() throws IOException {
        by(Login.newcomer("anybody"), example("post", "/v1/working-day-checks"))
                .post("/v1/working-day-checks")
                .then()
                .statusCode(200);
        by(COMMISSIONER, example("post", "/v1/purchasing-systems"))
                .post("/v1/purchasing-systems")
                .then()
                .statusCode(201);
        everyExampleOfASystemRuns();
        example(Login.newcomer("anybody"), "/v1/provider-duplicate-checks", "/v1/provider-duplicate-checks", 200);
        by(Login.newcomer("founder-of-the-example"), example("post", "/v1/providers"))
                .post("/v1/providers")
                .then()
                .statusCode(201);
        var provider = provider();
        var applications = "/v1/purchasing-systems/" + openSystem(system()) + "/applications";
        var draft = by(provider, example("post", "/v1/purchasing-systems/{id}/applications"))
                .post(applications);
        draft.then().statusCode(201);
        var id = draft.jsonPath().getString("id");
        by(provider, example("put", "/v1/applications/{id}"))
                .header("If-Match", draft.header("ETag"))
                .put("/v1/applications/" + id)
                .then()
                .statusCode(200);
        submit(provider, id).then().statusCode(200);
        var path = "/v1/applications/{id}/";
        by(COMMISSIONER, example("post", path + "return"))
                .post("/v1/applications/" + id + "/return")
                .then()
                .statusCode(200);
        by(provider, example("post", path + "confirmation"))
                .header("If-Match", by(provider).get("/v1/applications/" + id).header("ETag"))
                .post("/v1/applications/" + id + "/confirmation")
                .then()
                .statusCode(200);
        by(provider, example("post", path + "answer"))
                .post("/v1/applications/" + id + "/answer")
                .then()
                .statusCode(200);
        submit(provider, id).then().statusCode(200);
        for (var part : List.of("conflict-declarations", "evaluations")) {
            by(EVALUATOR, example("post", path + part))
                    .post("/v1/applications/" + id + "/" + part)
                    .then()
                    .statusCode(200);
        }
        Registry.declare(COMMISSIONER, id, "NONE").then().statusCode(200);
        by(COMMISSIONER, example("post", "/v1/applications/{id}/decision"))
                .post("/v1/applications/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void exampleOfAnExtensionRuns() throws IOException {
        var request = system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        request.remove("admissionDuringTerm");
        var provider = provider();
        var id = apply(provider, openSystem(request), pack()).jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
        by(COMMISSIONER, example("post", "/v1/applications/{id}/extension"))
                .post("/v1/applications/" + id + "/extension")
                .then()
                .statusCode(200);
    }

    @Test
    void everyExampleOfAMemberRuns() throws IOException {
        var provider = provider();
        var member = admitted(provider, openSystem(system()));
        var path = "/v1/members/" + member;
        var venue = by(provider, example("post", "/v1/members/{id}/venues")).post(path + "/venues");
        venue.then().statusCode(201);
        by(provider, example("put", "/v1/members/{id}/venues/{venueId}"))
                .header("If-Match", venue.header("ETag"))
                .put(venue.header("Location"))
                .then()
                .statusCode(200);
        example(
                provider,
                "/v1/members/{id}/venues/{venueId}/free-places",
                venue.header("Location") + "/free-places",
                200);
        example(COMMISSIONER, "/v1/members/{id}/rates", path + "/rates", 201);
        example(COMMISSIONER, "/v1/members/{id}/renewals", path + "/renewals", 201);
        var renewal = path + "/renewals/"
                + by(provider).get(path + "/renewals").jsonPath().getString("items[0].id");
        example(provider, "/v1/members/{id}/renewals/{renewalId}/declaration", renewal + "/declaration", 200);
        var system =
                "/v1/purchasing-systems/" + by(provider).get(path).jsonPath().getString("purchasingSystemId");
        for (var part : List.of("/rate-uplift-previews", "/rate-uplifts")) {
            example(COMMISSIONER, "/v1/purchasing-systems/{id}" + part, system + part, 200);
        }
        example(COMMISSIONER, "/v1/members/{id}/suspension", path + "/suspension", 200);
        example(COMMISSIONER, "/v1/members/{id}/removal", path + "/removal", 200);
    }

    @Test
    void everyExampleOfADocumentRuns() throws IOException {
        var provider = provider();
        var begun = by(provider, example("post", "/v1/documents")).post("/v1/documents");
        begun.then().statusCode(201);
        var id = begun.jsonPath().getString("id");
        example(provider, "/v1/documents/{id}/versions", "/v1/documents/" + id + "/versions", 201);
        var system = openSystem(system());
        var requirements = "/document-requirements";
        var path = "/v1/purchasing-systems/";
        example(COMMISSIONER, path + "{id}" + requirements, path + system + requirements, 201);
        var draft = apply(provider, system, pack()).jsonPath().getString("id");
        var attachment =
                example("post", "/v1/applications/{id}/documents").replace("0198c0de-0000-7000-8000-000000000003", id);
        by(provider, attachment)
                .post("/v1/applications/" + draft + "/documents")
                .then()
                .statusCode(200);
    }

    @Test
    void everyExampleOfAPanelRuns() throws IOException {
        var system = openSystem(system());
        var application = submitted(provider(), system);
        var planned = by(COMMISSIONER, filledIn(example("post", "/v1/panels"), system, application))
                .post("/v1/panels");
        planned.then().statusCode(201);
        var path = planned.header("Location");
        by(COMMISSIONER, filledIn(example("put", "/v1/panels/{id}"), system, application))
                .header("If-Match", planned.header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        by(COMMISSIONER, filledIn(example("post", "/v1/panels/{id}/decisions"), system, application))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }

    @Test
    void everyExampleOfANoticeRuns() throws IOException {
        var request = system();
        request.put("regime", "PA23_DYNAMIC_MARKET");
        var path = "/v1/purchasing-systems/" + draftSystem(request);
        by(COMMISSIONER, example("put", "/v1/purchasing-systems/{id}/notice-particulars"))
                .header("If-Match", "\"0\"")
                .put(path + "/notice-particulars")
                .then()
                .statusCode(200);
        var notice = by(COMMISSIONER).get(path + "/notices").jsonPath().getString("items[0].id");
        example(
                COMMISSIONER,
                "/v1/purchasing-systems/{id}/notices/{noticeId}/publication",
                path + "/notices/" + notice + "/publication",
                200);
    }

    @Test
    void everyExampleOfASupportOfficerRuns() throws IOException {
        var entered = by(COMMISSIONER, example("post", "/v1/support-officers")).post("/v1/support-officers");
        entered.then().statusCode(201);
        var officer = entered.header("Location");
        var one = entered.jsonPath().getString("id");
        by(COMMISSIONER, example("put", "/v1/support-officers/{id}"))
                .header("If-Match", entered.header("ETag"))
                .put(officer)
                .then()
                .statusCode(200);
        by(COMMISSIONER, filledIn(example("put", "/v1/providers/{id}/support-officer"), one, ""))
                .header("If-Match", "\"0\"")
                .put("/v1/providers/" + provider().provider() + "/support-officer")
                .then()
                .statusCode(200);
    }

    @Test
    void everyExampleOfAShareLinkRuns() throws IOException {
        by(ADMIN, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        try {
            var provider = provider();
            var id = apply(provider, openSystem(system()), pack()).jsonPath().getString("id");
            var made = by(provider, example("post", "/v1/applications/{id}/share-links"))
                    .post("/v1/applications/" + id + "/share-links");
            made.then().statusCode(201);
            RestAssured.given()
                    .header("Share-Token", made.jsonPath().getString("token"))
                    .header("If-Match", "\"0\"")
                    .contentType("application/json")
                    .body(example("put", "/v1/public/shared-application"))
                    .put("/v1/public/shared-application")
                    .then()
                    .statusCode(200);
        } finally {
            by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
        }
    }

    @Test
    void everyExampleOfAFeeConsultationRuns() throws IOException {
        by(ADMIN, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        try {
            var provider = provider();
            var system = openSystem(system());
            admitted(provider, system);
            var opened = by(COMMISSIONER, example("post", "/v1/purchasing-systems/{id}/fee-consultations"))
                    .post("/v1/purchasing-systems/" + system + "/fee-consultations");
            opened.then().statusCode(201);
            by(provider, example("put", "/v1/fee-consultations/{id}/response"))
                    .header("If-Match", "\"0\"")
                    .put(opened.header("Location") + "/response")
                    .then()
                    .statusCode(200);
        } finally {
            by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
        }
    }

    private static String filledIn(String example, String system, String application) {
        return example.replace("0198c0de-0000-7000-8000-000000000001", system)
                .replace("0198c0de-0000-7000-8000-000000000002", application);
    }

    private static void everyExampleOfASystemRuns() throws IOException {
        var path = "/v1/purchasing-systems/";
        var draft = draftSystem(system());
        for (var part : List.of("categories", "areas")) {
            by(COMMISSIONER, example("post", path + "{id}/" + part))
                    .post(path + draft + "/" + part)
                    .then()
                    .statusCode(201);
        }
        for (var part : List.of("", "/validity", "/conditions")) {
            var tag = by(COMMISSIONER).get(path + draft).header("ETag");
            by(COMMISSIONER, example("put", path + "{id}" + part))
                    .header("If-Match", tag)
                    .put(path + draft + part)
                    .then()
                    .statusCode(200);
        }
        var request = system();
        request.putAll(Map.of("regime", "PA23_OPEN_FRAMEWORK", "validFrom", "2026-01-01"));
        request.remove("admissionDuringTerm");
        var framework = openSystem(request);
        for (var part : List.of("entry-windows", "framework-awards")) {
            by(COMMISSIONER, example("post", path + "{id}/" + part))
                    .post(path + framework + "/" + part)
                    .then()
                    .statusCode(201);
        }
        by(COMMISSIONER, example("post", path + "{id}/closing"))
                .post(path + framework + "/closing")
                .then()
                .statusCode(200);
    }
}
