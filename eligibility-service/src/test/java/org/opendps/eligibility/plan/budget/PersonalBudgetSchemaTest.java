package org.opendps.eligibility.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.everything;
import static org.opendps.eligibility.Casework.line;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** What may leave of a personal budget is a list; the record and what was really told are held against it. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PersonalBudgetSchemaTest {

    private static final Map<String, Pattern> KINDS = Map.of(
            "code", Pattern.compile("[A-Z0-9][A-Z0-9_-]*"),
            "date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            "amount", Pattern.compile("\\d{1,12}\\.\\d{2}"),
            "id", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "count", Pattern.compile("\\d+"),
            "flag", Pattern.compile("true|false"),
            "policy", Pattern.compile("[A-Za-z0-9./ :-]{1,40}"));

    private final Map<String, String> allowed = allowed();

    private static Map<String, String> allowed() {
        try {
            var list = new TreeMap<String, String>();
            Files.readAllLines(Path.of("src/test/resources/events/personal-budget.txt")).stream()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(" "))
                    .forEach(row -> list.put(row[0], row[1]));
            return list;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void recordHasTheFieldsOfTheListAndNoOther() {
        var fields = new TreeSet<String>();
        add("", PersonalBudgetEvent.class, fields);
        assertThat(fields).isEqualTo(allowed.keySet());
    }

    private static void add(String path, Class<?> type, Set<String> fields) {
        for (var component : type.getRecordComponents()) {
            add(path + component.getName(), element(component), component, fields);
        }
    }

    private static void add(String path, Class<?> type, RecordComponent component, Set<String> fields) {
        var here = List.class.equals(component.getType()) ? path + "[]" : path;
        if (type.isRecord() && type != Money.class) {
            add(here + ".", type, fields);
        } else {
            assertThat(type).as(here + " could say anything").isNotIn(Object.class, JsonNode.class, Map.class);
            fields.add(here);
        }
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    @Test
    void whatIsToldHasOnlyCodesDatesAmountsAndIds() throws IOException {
        var somebody = everything();
        String person = register(somebody).then().statusCode(201).extract().path("personRef");
        determined(person, 2);
        var full = new HashMap<>(line());
        full.put(
                "timetable",
                List.of(
                        Map.of("day", "MONDAY", "session", "MORNING"),
                        Map.of("day", "THURSDAY", "session", "ALL_DAY")));
        full.put("accessibility", List.of("STEP_FREE"));
        full.put("transport", "TAXI");
        full.put("oneOff", Map.of("amount", "20.00", "on", "2026-12-01"));
        var plan = new HashMap<>(plan());
        plan.put("lines", List.of(full));
        plan.put("until", "2099-03-31");
        plan.put("advice", "walnut");
        plan.put("needs", List.of(Map.of("need", "walnut", "eligible", true, "councilMeets", false)));
        String id = draft(person, plan).then().statusCode(201).extract().path("id");
        by(PRACTITIONER, Map.of("name", "walnut", "note", "walnut"))
                .post("/v1/support-plans/" + id + "/agreement")
                .then()
                .statusCode(200);
        by(PRACTITIONER, Map.of("reason", "AWAY", "note", "walnut"))
                .post("/v1/support-plans/" + id + "/suspension")
                .then()
                .statusCode(200);
        by(PRACTITIONER).post("/v1/support-plans/" + id + "/resumption").then().statusCode(200);
        by(PRACTITIONER, Map.of("reason", "OTHER", "note", "walnut"))
                .post("/v1/support-plans/" + id + "/end")
                .then()
                .statusCode(200);

        var told = Broker.await("eligibility.personal-budget.v1", person, 4);
        var seen = new TreeSet<String>();
        for (var event : told) {
            hold("", new ObjectMapper().readTree(event.value()), seen);
            assertThat(event.value())
                    .doesNotContain("walnut", "1961", "SN15", String.valueOf(somebody.get("nhsNumber")));
        }
        assertThat(seen).as("every field was told").isEqualTo(allowed.keySet());
        assertThat(told)
                .extracting(event ->
                        io.restassured.path.json.JsonPath.from(event.value()).getString("kind"))
                .containsExactly(
                        "PERSONAL_BUDGET_AGREED",
                        "PERSONAL_BUDGET_SUSPENDED",
                        "PERSONAL_BUDGET_RESUMED",
                        "PERSONAL_BUDGET_ENDED");
    }

    private void hold(String path, JsonNode node, Set<String> seen) {
        if (node.isObject()) {
            node.properties().forEach(field -> hold(join(path, field.getKey()), field.getValue(), seen));
        } else if (node.isArray()) {
            node.forEach(item -> hold(path + "[]", item, seen));
        } else {
            assertThat(allowed).as("a field that nobody listed").containsKey(path);
            seen.add(path);
            if (!node.isNull()) {
                assertThat(node.asText()).as(path).matches(KINDS.get(allowed.get(path)));
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Test
    void bandTurnsOnTheSixtyFifthBirthday() throws IOException {
        assertThat(bandOf("1961-11-24")).isEqualTo("AGE_18_TO_64");
        assertThat(bandOf("1961-11-23")).isEqualTo("AGE_65_AND_OVER");
    }

    private static String bandOf(String birthDate) throws IOException {
        var admin = org.opendps.test.Login.as("admin");
        by(admin, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        try {
            var somebody = everything();
            somebody.put("birthDate", birthDate);
            String person = register(somebody).then().statusCode(201).extract().path("personRef");
            determined(person, 2);
            agree(PRACTITIONER, draft(person, plan()).path("id")).then().statusCode(200);
            return new ObjectMapper()
                    .readTree(Broker.await("eligibility.personal-budget.v1", person, 1)
                            .getFirst()
                            .value())
                    .get("ageBand")
                    .asText();
        } finally {
            by(admin).delete("/v1/sandbox/clock").then().statusCode(200);
        }
    }
}
