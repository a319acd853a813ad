package org.opendps.registry.requirement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.Papers;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class RequirementTest {

    private static Map<String, Object> insurance(String cover, String neededAt) {
        return Map.of("kind", "EMPLOYERS_LIABILITY_INSURANCE", "minimumCover", cover, "neededAt", neededAt);
    }

    private static String legacy() {
        var request = Registry.system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        request.remove("admissionDuringTerm");
        return Registry.openSystem(request);
    }

    @ParameterizedTest
    @CsvSource({"4999999.99, 422", "5000000.00, 201"}) // 1969 Act and 1998 Regulations reg 3
    void asksForTheStatutoryCoverAtLeast(String cover, int status) {
        Papers.require(Registry.openSystem(Registry.system()), insurance(cover, "AWARD"))
                .then()
                .statusCode(status);
    }

    @Test
    void theProcurementActKnowsNoInsuranceBeforeAnAward() {
        Papers.require(Registry.draftSystem(Registry.system()), insurance("5000000.00", "ADMISSION"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/conditions-unlawful"))
                .body("citation", containsString("Procurement Act 2023 s.22"));
    }

    @Test
    void underTheEarlierLawAnApplicationNeedsItWhenTheSystemSaysSo() {
        var system = legacy();
        Papers.require(system, Map.of("kind", "PUBLIC_LIABILITY_INSURANCE", "neededAt", "ADMISSION"))
                .then()
                .statusCode(201);
        var provider = Registry.provider();
        var application = Registry.apply(provider, system, Registry.pack());
        application.then().body("missing.item", hasItem("documents.PUBLIC_LIABILITY_INSURANCE"));
        var id = application.jsonPath().getString("id");
        Registry.submit(provider, id).then().statusCode(422);

        Papers.shown(provider, Papers.insurance("2026-01-01", "2030-01-01", "5000000.00"));

        by(provider).get("/v1/applications/" + id).then().body("missing", is(List.of()));
        Registry.submit(provider, id).then().statusCode(200);
    }

    @Test
    void eachKindOnceAndOnlyWhatTheSystemKnows() {
        var system = Registry.openSystem(Registry.system());

        Papers.require(system, Map.of("kind", "OTHER"), Map.of("kind", "OTHER"))
                .then()
                .statusCode(422);
        Papers.require(system, Map.of("kind", "OTHER", "categories", List.of("NONE")))
                .then()
                .statusCode(422);
        Papers.require(system, Map.of("kind", "OTHER", "minimumCover", "1.00"))
                .then()
                .statusCode(422);
        Papers.require(system, Map.of("kind", "OTHER", "categories", List.of("DAY")))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 201", "1, 201"})
    void countsFromTodayOnAtTheEarliest(int days, int status) {
        by(Registry.COMMISSIONER, Map.of("from", Trust.today().plusDays(days).toString(), "requirements", List.of()))
                .post("/v1/purchasing-systems/" + Registry.openSystem(Registry.system()) + "/document-requirements")
                .then()
                .statusCode(status);
    }

    @Test
    void aDynamicMarketsConditionsOfMembershipStayAsTheyWereEstablished() {
        var request = Registry.system();
        request.put("regime", "PA23_DYNAMIC_MARKET");
        request.remove("admissionDuringTerm");
        var system = Registry.openSystem(request);

        Papers.require(system, Map.of("kind", "SAFEGUARDING_POLICY", "neededAt", "ADMISSION"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/conditions-fixed-by-law"));
        Papers.require(system, Map.of("kind", "SAFEGUARDING_POLICY", "neededAt", "AWARD"))
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheCouncilThatSetItUpSaysWhatIsNeeded() {
        by(Registry.ELSEWHERE, Map.of("requirements", List.of()))
                .post("/v1/purchasing-systems/" + Registry.openSystem(Registry.system()) + "/document-requirements")
                .then()
                .statusCode(404);
    }
}
