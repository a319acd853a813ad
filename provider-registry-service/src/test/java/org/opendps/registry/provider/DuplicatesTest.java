package org.opendps.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.opendps.registry.People.newcomer;
import static org.opendps.registry.Registry.provider;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class DuplicatesTest {

    private static final String PATH = "/v1/providers";

    /** A district of its own for each test: neighbours of another test would be near by. */
    private static final AtomicInteger DISTRICTS = new AtomicInteger(10);

    private final String district = "ZE" + DISTRICTS.getAndIncrement();

    private String postcode(int sector) {
        return district + " " + sector + "AA";
    }

    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    private Map<String, Object> club(String name, int sector) {
        var request = new HashMap<String, Object>();
        request.put("legalName", name);
        request.put("kind", "CHARITY");
        request.put("postcode", postcode(sector));
        request.put("addresses", List.of(Map.of("kind", "SITE", "lines", List.of("The Hall"), "town", "Lerwick")));
        return request;
    }

    private static Map<String, Object> numbered(Map<String, Object> request, String scheme, String number) {
        request.put("identifiers", List.of(Map.of("scheme", scheme, "id", number)));
        return request;
    }

    private static Response register(Map<String, Object> request) {
        return by(newcomer(), request).post(PATH);
    }

    @Test
    void likeNameAtTheSamePostcodeIsShownBeforeASecondOneIsMade() {
        register(club("Harbour Lunch Club", 1)).then().statusCode(201);
        var again = club("The Harbour Luncheon Club Ltd", 1);
        register(again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/possible-duplicate"))
                .body("candidates.name", contains("Harbour Lunch Club"))
                .body("candidates.town", contains("Lerwick"))
                .body("candidates.certain", contains(false))
                .body("candidates[0]", not(hasKey("id")))
                .body("candidates[0]", not(hasKey("email")));
        again.put("duplicatesChecked", true);
        register(again).then().statusCode(201);
    }

    @Test
    void likenessWeighsMoreTheNearerTheyAre() {
        register(club("Harbour Lunch Club", 1)).then().statusCode(201);
        register(club("Harbour Luncheon Club", 2)).then().statusCode(409);
        register(club("Harbour Tea Club", 1)).then().statusCode(409);
        register(club("Harbour Tea Club", 2)).then().statusCode(201);
        var elsewhere = club("Harbour Lunch Club", 1);
        elsewhere.put("postcode", "SN15 1AB");
        elsewhere.put("legalName", "Harbour Lunch Club of " + district);
        register(elsewhere).then().statusCode(201);
        var nowhere = club("Harbour Lunch Club", 1);
        nowhere.remove("postcode");
        register(nowhere).then().statusCode(201);
    }

    @Test
    void sameNumberIsTheSameOrganisationWhateverItsNameAndIsNotRegisteredTwice() {
        var number = number();
        register(numbered(club("Harbour Lunch Club", 1), "GB-COH", number))
                .then()
                .statusCode(201);
        var again = numbered(club("Something else", 2), "GB-COH", number);
        again.put("postcode", "SN15 1AB");
        again.put("duplicatesChecked", true);
        register(again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"))
                .body("detail", containsString("invitation code"))
                .body("detail", containsString("support officer"))
                .body("candidates.certain", contains(true))
                .body("candidates[0].because[0]", containsString("GB-COH " + number));
    }

    /** The companies of a VAT group share one number (Value Added Tax Act 1994 s.43). */
    @Test
    void sharedVatNumberIsAHintOnly() {
        register(numbered(club("Parent of a group", 1), "GB-VAT", "GB434031494"))
                .then()
                .statusCode(201);
        var second = numbered(club("Its daughter", 2), "GB-VAT", "GB434031494");
        register(second)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/possible-duplicate"))
                .body("candidates[0].because[0]", containsString("GB-VAT GB434031494"));
        second.put("duplicatesChecked", true);
        register(second).then().statusCode(201);
    }

    @Test
    void oneOfManyWithTheSameNumberIsRegisteredAtTheSameMoment() {
        var number = number();
        var answers = AtOnce.call(Collections.nCopies(
                5,
                () -> register(numbered(club("Harbour", 1), "GB-COH", number)).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
    }

    @Test
    void numberOfAnotherProviderCannotBeTakenLaterEither() {
        var number = number();
        register(numbered(club("Harbour Lunch Club", 1), "GB-COH", number))
                .then()
                .statusCode(201);
        var other = provider();
        var request = numbered(club("Another Club", 3), "GB-COH", number);
        by(other, request)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + other.provider())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"));
        var own = numbered(club("Another Club", 3), "GB-COH", number());
        by(other, own)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + other.provider())
                .then()
                .statusCode(200);
        own.put("tradingName", "Ours");
        by(other, own)
                .header("If-Match", "\"1\"")
                .put(PATH + "/" + other.provider())
                .then()
                .statusCode(200);
    }

    @Test
    void anybodyChecksBeforeTheyRegister() {
        register(club("Harbour Lunch Club", 1)).then().statusCode(201);
        for (var who : List.of(newcomer(), Login.as("commissioner"))) {
            by(who, Map.of("legalName", "harbour lunch-club", "postcode", postcode(1)))
                    .post("/v1/provider-duplicate-checks")
                    .then()
                    .statusCode(200)
                    .body("candidates.name", contains("Harbour Lunch Club"));
            by(who, Map.of("legalName", "Harbour Lunch Club"))
                    .post("/v1/provider-duplicate-checks")
                    .then()
                    .statusCode(200)
                    .body("candidates", empty());
        }
    }
}
