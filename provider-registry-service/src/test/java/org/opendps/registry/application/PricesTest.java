package org.opendps.registry.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

/** What a session costs: more than nothing, said once, in bands that the system has, and written in any order. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class PricesTest {

    private Login provider = Login.newcomer("nobody yet");

    @BeforeEach
    void somebodyHasRegistered() {
        provider = provider();
    }

    private static Map<String, Object> costing(String category, String band, String price) {
        return Map.of("category", category, "serviceBand", band, "sessionPrice", price);
    }

    private static Map<String, Object> asking(String sessionPrice, Object... costings) {
        var pack = pack();
        pack.put("sessionPrice", sessionPrice);
        pack.put("costings", List.of(costings));
        return pack;
    }

    private ValidatableResponse drafted(Map<String, Object> pack) {
        return apply(provider, openSystem(system()), pack).then();
    }

    @Test
    void priceOfNothingIsNoPrice() {
        for (var nothing : List.of("0.00", "-55.00")) {
            drafted(asking("55.00", costing("DAY", "STANDARD", nothing)))
                    .statusCode(422)
                    .body("type", equalTo("/problems/costings-unsound"))
                    .body("violations.field", contains("costings[0].sessionPrice"));
            drafted(asking(nothing, costing("DAY", "STANDARD", "55.00")))
                    .statusCode(422)
                    .body("violations.field", contains("sessionPrice"));
        }
        drafted(asking("0.01", costing("DAY", "STANDARD", "0.01"))).statusCode(201);
    }

    @Test
    void priceIsSaidOnceForEachCategoryAndBand() {
        drafted(asking("55.00", costing("DAY", "STANDARD", "55.00"), costing("DAY", "STANDARD", "56.00")))
                .statusCode(422)
                .body("violations.field", contains("costings[1]"));
    }

    @Test
    void priceCanBeWrittenBeforeItsCategoryIsChosen() {
        var pack = asking("55.00", costing("DAY", "STANDARD", "50.00"));
        pack.put("categories", List.of());
        var draft = apply(provider, openSystem(system()), pack);
        draft.then().statusCode(201).body("missing.item", contains("categories", "costings.DAY"));
        var id = draft.jsonPath().getString("id");
        submit(provider, id).then().statusCode(422).body("missing.item", contains("categories", "costings.DAY"));
        pack.put("categories", List.of("DAY"));
        by(provider, pack)
                .header("If-Match", draft.header("ETag"))
                .put("/v1/applications/" + id)
                .then()
                .statusCode(200)
                .body("missing", empty());
        submit(provider, id).then().statusCode(200);
    }

    @Test
    void priceIsOfACategoryThatTheSystemHas() {
        drafted(asking("55.00", costing("MOON", "STANDARD", "50.00")))
                .statusCode(422)
                .body("unknown", contains("MOON"))
                .body("known", contains("DAY", "EVENING"));
    }

    @Test
    void listOfWhatThereIsCanBeReadWhenThereIsNothing() {
        var pack = pack();
        pack.put("answers", List.of(Map.of("condition", "MOON", "answer", "Yes")));
        drafted(pack).statusCode(422).body("detail", equalTo("The system has no answers MOON. It has none."));
    }

    private static String systemWith(Map<String, Object> category) {
        var whole = new HashMap<String, Object>(
                Map.of("code", "DAY", "title", "Day", "cpvCodes", List.of(), "serviceBands", List.of("STANDARD")));
        whole.putAll(category);
        var request = system();
        request.put("categories", List.of(whole));
        return openSystem(request);
    }

    private Response reused(String first, String system) {
        return by(provider, Map.of("copyFrom", first)).post("/v1/purchasing-systems/" + system + "/applications");
    }

    @Test
    void whatAnotherSystemDoesNotTakeIsLeftOutOfTheCopy() {
        var pack = asking("55.00", costing("DAY", "STANDARD", "50.00"), costing("DAY", "HIGH", "80.00"));
        var first = apply(provider, systemWith(Map.of("serviceBands", List.of("STANDARD", "HIGH"))), pack)
                .jsonPath()
                .getString("id");
        reused(first, systemWith(Map.of()))
                .then()
                .statusCode(201)
                .body("sessionPrice", equalTo("55.00"))
                .body("costings", hasSize(1))
                .body("safeguardingAssurance", equalTo(false))
                .body("missing.item", contains("safeguardingAssurance", "declaration"));
        reused(first, systemWith(Map.of("priceCap", "50.00")))
                .then()
                .statusCode(201)
                .body("sessionPrice", nullValue())
                .body("costings.sessionPrice", contains("50.00"));
        reused(first, systemWith(Map.of("priceCap", "49.99")))
                .then()
                .statusCode(201)
                .body("sessionPrice", nullValue())
                .body("costings", empty())
                .body("missing.item", contains("sessionPrice", "safeguardingAssurance", "declaration"));
    }
}
