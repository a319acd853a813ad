package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Who may supply: purchasing systems, applications, members, documents. */
final class AdmissionExamples implements Chapter {

    private static final String SYSTEM = "/v1/purchasing-systems/{id}";

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-23T10:00:00Z");
        var system = system(examples);
        var member = member(world, examples, system);
        membership(examples, member);
        documents(examples, system);
        providers(world, examples);
        prices(examples, system);
        decisions(examples, system);
        portals(examples);
        checks(examples);
        after(examples, system);
    }

    private static String system(Examples examples) {
        var system = id(examples.of("POST /v1/purchasing-systems").by("commissioner"));
        examples.of("PUT " + SYSTEM).at(system).by("commissioner");
        examples.of("POST " + SYSTEM + "/areas").at(system).by("commissioner");
        examples.of("POST " + SYSTEM + "/categories").at(system).by("commissioner");
        examples.of("PUT " + SYSTEM + "/notice-particulars").at(system).by("commissioner");
        examples.person("commissioner")
                .post("/v1/purchasing-systems/" + system + "/opening")
                .expect(200);
        return system;
    }

    private static JsonNode application(Examples examples, String system, String who) {
        return examples.of("POST " + SYSTEM + "/applications")
                .at(system)
                .byAnybody()
                .by(who);
    }

    private static String member(World world, Examples examples, String system) {
        var application = id(application(examples, system, "provider1"));
        examples.of("PUT /v1/applications/{id}").at(application).by("provider1");
        share(examples, application);
        submit(examples, application, "provider1");
        examples.of("POST /v1/applications/{id}/return").at(application).by("commissioner");
        examples.of("POST /v1/applications/{id}/answer").at(application).by("provider1");
        submit(examples, application, "provider1");
        evaluate(examples, application, "MET");
        examples.of("POST /v1/panels")
                .with("purchasingSystemId", system)
                .with("agenda", application)
                .by("commissioner");
        examples.person("commissioner")
                .post("/v1/applications/" + application + "/decision", Map.of("decision", "ADMIT"))
                .expect(200);
        return id(world.actor("commissioner")
                .await(
                        "/v1/purchasing-systems/" + system + "/members",
                        answer -> !answer.body().path("items").isEmpty())
                .body()
                .at("/items/0"));
    }

    private static void submit(Examples examples, String application, String who) {
        examples.person(who)
                .post("/v1/applications/" + application + "/submission")
                .expect(200);
    }

    private static void share(Examples examples, String application) {
        examples.of("POST /v1/applications/{id}/share-links").at(application).by("provider1");
    }

    private static void evaluate(Examples examples, String application, String safeguarding) {
        for (var judge : List.of("evaluator1", "commissioner")) {
            examples.of("POST /v1/applications/{id}/conflict-declarations")
                    .at(application)
                    .by(judge);
        }
        examples.person("evaluator1")
                .post(
                        "/v1/applications/" + application + "/evaluations",
                        Map.of(
                                "notes",
                                List.of(
                                        note("OFFER", "MET"),
                                        note("COSTINGS", "MET"),
                                        note("SAFEGUARDING", safeguarding))))
                .expect(200);
    }

    private static Map<String, String> note(String condition, String finding) {
        return Map.of("condition", condition, "finding", finding, "note", "As it should be");
    }

    private static void membership(Examples examples, String member) {
        examples.of("POST /v1/members/{id}/rates").at(member).by("commissioner");
        var venue = id(examples.of("POST /v1/members/{id}/venues").at(member).by("provider1"));
        examples.of("PUT /v1/members/{id}/venues/{venueId}").at(member, venue).by("provider1");
        examples.of("POST /v1/members/{id}/venues/{venueId}/free-places")
                .at(member, venue)
                .by("provider1");
        var renewal =
                id(examples.of("POST /v1/members/{id}/renewals").at(member).by("commissioner"));
        examples.of("POST /v1/members/{id}/renewals/{renewalId}/declaration")
                .at(member, renewal)
                .by("provider1");
    }

    private static void documents(Examples examples, String system) {
        var document = id(examples.of("POST /v1/documents").by("provider1"));
        var renewed =
                examples.of("POST /v1/documents/{id}/versions").at(document).by("provider1");
        examples.person("provider1")
                .put(renewed.at("/versions/0/content").asText() + "?fileName=certificate.pdf", World.PAGE)
                .expect(200);
        var application = id(application(examples, system, "provider2"));
        var other = id(examples.of("POST /v1/documents").by("provider2"));
        examples.of("POST /v1/applications/{id}/documents")
                .at(application)
                .with("documentId", other)
                .by("provider2");
        submit(examples, application, "provider2");
        for (var judge : List.of("evaluator1", "commissioner")) {
            examples.of("POST /v1/applications/{id}/conflict-declarations")
                    .at(application)
                    .by(judge);
        }
        examples.of("POST /v1/applications/{id}/evaluations").at(application).by("evaluator1");
        examples.of("POST /v1/applications/{id}/decision").at(application).by("commissioner");
        examples.of("POST " + SYSTEM + "/document-requirements").at(system).by("commissioner");
    }

    private static void providers(World world, Examples examples) {
        var provider = world.club("provider1");
        examples.of("PUT /v1/providers/{id}").at(provider).by("provider1");
        examples.of("POST /v1/providers/{id}/tags").at(provider).byAnybody().by("commissioner");
        examples.of("POST /v1/providers/{id}/tags/removal")
                .at(provider)
                .byAnybody()
                .by("commissioner");
        examples.of("POST /v1/providers/{id}/invitations").at(provider).by("provider1");
        var officer = id(examples.of("POST /v1/support-officers").by("commissioner"));
        examples.of("PUT /v1/support-officers/{id}").at(officer).by("commissioner");
        examples.of("PUT /v1/providers/{id}/support-officer")
                .at(provider)
                .with("officerId", officer)
                .by("commissioner");
        examples.of("POST /v1/provider-imports").by("commissioner");
        examples.of("POST /v1/provider-duplicate-checks").by("commissioner");
    }

    private static void prices(Examples examples, String system) {
        examples.of("POST " + SYSTEM + "/rate-uplift-previews").at(system).by("finance");
        examples.of("POST " + SYSTEM + "/rate-uplifts").at(system).by("commissioner");
        var consultation = id(
                examples.of("POST " + SYSTEM + "/fee-consultations").at(system).by("commissioner"));
        examples.of("PUT /v1/fee-consultations/{id}/response").at(consultation).by("provider1");
    }

    private static void decisions(Examples examples, String system) {
        examples.of("PUT " + SYSTEM + "/conditions").at(system).by("commissioner");
    }

    private static void portals(Examples examples) {
        var portal = id(examples.of("POST /v1/portals").by("admin"));
        examples.of("POST /v1/mandates").with("portalId", portal).byAnybody().by("provider1");
        examples.of("POST /v1/portals/{id}/suspension").at(portal).byAnybody().by("admin");
        examples.of("POST /v1/portals/{id}/withdrawal").at(portal).byAnybody().by("admin");
    }

    private static void checks(Examples examples) {
        examples.of("POST /v1/working-day-checks").by("commissioner");
    }

    private static void after(Examples examples, String system) {
        examples.of("PUT " + SYSTEM + "/validity").at(system).by("commissioner");
        examples.of("POST " + SYSTEM + "/closing").at(system).by("commissioner");
    }
}
