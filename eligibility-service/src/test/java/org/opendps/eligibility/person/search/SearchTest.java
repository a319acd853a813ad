package org.opendps.eligibility.person.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SearchTest {

    /** A surname that no other test has. */
    private final String surname = "Mac" + letters();

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "burn";
    }

    private String person(String givenName, String familyName, String birthDate) {
        var person = somebody();
        person.put("givenName", givenName);
        person.put("familyName", familyName);
        person.put("birthDate", birthDate);
        return register(person).then().statusCode(201).extract().path("personRef");
    }

    private static Response search(Object by) {
        return by(PRACTITIONER, by).post("/v1/people/searches");
    }

    private static Map<String, Object> name(String givenName, String familyName, String birthDate) {
        return Map.of("name", Map.of("givenName", givenName, "familyName", familyName, "birthDate", birthDate));
    }

    @Test
    void findsByNhsNumberHoweverItIsWritten() {
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        var number = String.valueOf(person.get("nhsNumber"));
        search(Map.of("nhsNumber", number.substring(0, 3) + " " + number.substring(3)))
                .then()
                .statusCode(200)
                .body("items.personRef", equalTo(List.of(ref)))
                .body("items[0].familyName", equalTo("Example"))
                .body("more", equalTo(false))
                .body("matching", containsString("Whole values"));
        by(PRACTITIONER.at(Login.OTHER_COUNCIL), Map.of("nhsNumber", number))
                .post("/v1/people/searches")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void findsByBothNamesAndBirthDate() {
        var ref = person("Zoë", surname, "1948-05-17");
        search(name("zoe", surname.toUpperCase(java.util.Locale.ROOT), "1948-05-17"))
                .then()
                .body("items.personRef", equalTo(List.of(ref)));
        search(name("zoe", surname, "1948-05-18")).then().body("items", empty());
        search(name("zo", surname, "1948-05-17")).then().body("items", empty());
        search(name("zoe", surname.substring(0, 6), "1948-05-17")).then().body("items", empty());
    }

    @Test
    void findsByTheSoundOfTheSurnameAndTheYear() {
        var ref = person("Pat", "Smyth", "1931-05-17");
        search(Map.of("sound", Map.of("familyName", "Smith", "birthYear", 1931)))
                .then()
                .body("items.personRef", hasItem(ref));
        search(Map.of("sound", Map.of("familyName", "Smith", "birthYear", 1932)))
                .then()
                .body("items.personRef.findAll { it == '" + ref + "' }", empty());
    }

    @Test
    void findsByTheNameOfTodayOnly() {
        var person = somebody();
        person.put("familyName", surname);
        String ref = register(person).then().extract().path("personRef");
        person.put("familyName", surname + "x");
        by(PRACTITIONER, person)
                .header("If-Match", "\"0\"")
                .put("/v1/people/" + ref)
                .then()
                .statusCode(200);
        search(name("Alex", surname, "1961-05-04")).then().body("items", empty());
        search(name("Alex", surname + "x", "1961-05-04")).then().body("items", hasSize(1));
    }

    @Test
    void showsFiftyAndSaysThatThereAreMore() {
        for (int i = 0; i < 50; i++) {
            person("Pat", surname, "1940-01-01");
        }
        search(name("Pat", surname, "1940-01-01"))
                .then()
                .body("items", hasSize(50))
                .body("more", equalTo(false));
        person("Pat", surname, "1940-01-01");
        search(name("Pat", surname, "1940-01-01"))
                .then()
                .body("items", hasSize(50))
                .body("more", equalTo(true));
    }

    @Test
    void askForOneWayOnlyAndSayThatPartsAreNotSearched() {
        search(Map.of())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/search-unclear"))
                .body("detail", containsString("cannot be searched by a part"));
        search(Map.of("nhsNumber", "9434765919", "sound", Map.of("familyName", "Smith", "birthYear", 1931)))
                .then()
                .statusCode(400);
        search(Map.of("name", Map.of("familyName", "Smith"))).then().statusCode(400);
    }

    @Test
    void whoeverIsFoundHasItInTheAccessLog() {
        var ref = person("Pat", surname, "1940-01-01");
        by(PRACTITIONER, name("Pat", surname, "1940-01-01"))
                .header("Purpose", "SAFEGUARDING")
                .post("/v1/people/searches")
                .then()
                .statusCode(200);
        by(PRACTITIONER)
                .get("/v1/people/" + ref + "/accesses")
                .then()
                .body("items[0].what", equalTo("POST /v1/people/searches"))
                .body("items[0].purpose", equalTo("SAFEGUARDING"));
    }

    @Test
    void restrictedRecordShowsItsReferenceOnly() {
        var ref = person("Pat", surname, "1940-01-01");
        by(PRACTITIONER, Map.of("kind", "PROTECTED_ADDRESS", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + ref + "/restriction")
                .then()
                .statusCode(200);
        by(PRACTITIONER.named("practitioner2"), name("Pat", surname, "1940-01-01"))
                .post("/v1/people/searches")
                .then()
                .body("items[0].personRef", equalTo(ref))
                .body("items[0].restricted", equalTo(true))
                .body("items[0].familyName", nullValue())
                .body("items[0].postcode", nullValue());
        search(name("Pat", surname, "1940-01-01")).then().body("items[0].familyName", equalTo(surname));
    }
}
