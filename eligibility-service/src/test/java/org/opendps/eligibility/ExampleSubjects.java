package org.opendps.eligibility;

import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Things that take the steps that the document shows as examples. */
final class ExampleSubjects {

    private ExampleSubjects() {}

    /** Of something of the person that takes this step. */
    static String id(JsonNode document, String step, String personRef) {
        if (step.startsWith("/v1/indicative-budgets/")) {
            return budget(personRef, step, example(document, "/v1/people/{personRef}/indicative-budgets"));
        }
        if (step.startsWith("/v1/direct-payments/") || step.startsWith("/v1/individual-service-funds/")) {
            return fund(personRef, step);
        }
        if (step.startsWith("/v1/support-plans/")) {
            return plan(personRef, step);
        }
        if (step.startsWith("/v1/determinations/")) {
            return by(PRACTITIONER)
                    .get("/v1/people/" + personRef + "/determinations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
        }
        if (step.startsWith("/v1/assessments")) {
            return made("/v1/people/" + personRef + "/assessment-drafts", Map.of("kind", "ADULT"));
        }
        if (step.startsWith("/v1/referrals")) {
            return made(
                    "/v1/referrals",
                    Map.of(
                            "kind",
                            "ADULT",
                            "area",
                            "NORTH",
                            "person",
                            Map.of("givenName", "Alex", "familyName", "Example"),
                            "reach",
                            Map.of("telephone", "01249 700 100"),
                            "worries",
                            "Alex does not cook any more.",
                            "consent",
                            Map.of("given", true, "on", "2026-11-20", "how", "IN_PERSON")));
        }
        var list = step.startsWith("/v1/people/")
                ? step.substring(0, step.indexOf("/{id}"))
                : "/v1/people/{personRef}" + step.substring("/v1".length(), step.indexOf("/{id}"));
        return made(
                list.replace("{personRef}", personRef), example(document, list).toString());
    }

    private static String made(String path, Object body) {
        return by(PRACTITIONER, body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static JsonNode example(JsonNode document, String path) {
        return document.get("paths")
                .get(path)
                .at("/post/requestBody/content/application~1json/examples")
                .iterator()
                .next()
                .get("value");
    }

    /** Money that is held for a person; only what was not agreed yet is agreed. */
    private static String fund(String personRef, String step) {
        Casework.paidByRoutes(personRef);
        if (step.startsWith("/v1/individual-service-funds/")) {
            return Casework.serviceFund(personRef).path("id");
        }
        String id = Casework.directPayment(personRef).path("id");
        if (!step.endsWith("/agreement")) {
            Casework.agreePayment(id, "2026-11-23").then().statusCode(200);
        }
        return id;
    }

    /** A plan: only a draft is changed and agreed, the other steps are of one that stands. */
    private static String plan(String personRef, String step) {
        String id = Casework.draft(personRef, Casework.plan()).path("id");
        if (!step.endsWith("/{id}") && !step.endsWith("/agreement")) {
            Casework.agree(PRACTITIONER, id).then().statusCode(200);
        }
        return id;
    }

    /** An indicative budget that takes this step. */
    private static String budget(String personRef, String step, JsonNode answers) {
        String id = by(PRACTITIONER, answers.toString())
                .post("/v1/people/" + personRef + "/indicative-budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (step.endsWith("/panel-decision")) {
            by(PRACTITIONER.named("colleague"), Map.of("weekly", "500.00", "reason", "what it takes"))
                    .post("/v1/indicative-budgets/" + id + "/proposal")
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
