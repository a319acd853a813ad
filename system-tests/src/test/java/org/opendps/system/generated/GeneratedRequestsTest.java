package org.opendps.system.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;
import org.opendps.system.RunningSystem;

/**
 * With {@code -Ddps.generated=true}: a thousand requests, with {@code -Ddps.long=true} twenty thousand, spread over every operation in the hands of a
 * commissioner, a provider and the finance office. Another seed is {@code -Ddps.seed}; a failure names its own.
 */
@ExtendWith(RunningSystem.class)
@EnabledIfSystemProperty(named = "dps.generated", matches = "true")
class GeneratedRequestsTest {

    private static final List<String> USERS = List.of("commissioner", "provider1", "finance");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What must never be seen from outside. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[a-z]+\\.|org\\.opendps|org\\.hibernate|java\\.|PSQL|select .* from ");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> read = new HashMap<>();

    @Test
    void breakNothingAndAreAnsweredAsDocumented(RunningSystem.Handle system) throws Exception {
        int number = Boolean.getBoolean("dps.long") ? 20_000 : 1_000;
        long seed = Long.getLong("dps.seed", 20261126);
        var journey = Journey.begin(system.doors());
        journey.withProviders("100000.00").withPersonalBudget().published().bid();
        journey.end();
        var operations = new ArrayList<>(Documented.all(system.doors().gateway()));
        var random = new Random(seed);
        var values = new Values(random);
        var people = USERS.stream().map(name -> journey.cast().person(name)).toList();
        var ids = new HashMap<Actor, List<String>>();
        for (var person : people) {
            ids.put(person, ids(operations, person));
        }
        var mistakes = new ArrayList<String>();
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0; i < number; i++) {
            if (i % operations.size() == 0) {
                Collections.shuffle(operations, random);
            }
            var operation = operations.get(i % operations.size());
            var person = people.get(random.nextInt(people.size()));
            var kind = Request.Kind.values()[random.nextInt(Request.Kind.values().length)];
            var request = Request.of(operation, kind, values, ids.getOrDefault(person, List.of()));
            var answer = http.send(request.at(system.doors().gateway(), person.token()), BodyHandlers.ofString());
            counts.merge(answer.statusCode(), 1, Integer::sum);
            var mistake = mistake(operation, answer);
            if (!mistake.isEmpty()) {
                mistakes.add(mistake + "\n    " + request + "\n    " + answer.statusCode() + " "
                        + answer.body().substring(0, Math.min(600, answer.body().length())));
            }
        }
        System.out.println("Generated requests, by status: " + counts);
        assertThat(mistakes)
                .as("seed " + seed + ", answers by status " + counts)
                .isEmpty();
    }

    /** Of what a person sees in lists. */
    private static List<String> ids(List<Documented> operations, Actor person) {
        var found = new ArrayList<String>();
        for (var operation : operations) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (var item : person.get(operation.path()).body().path("items")) {
                    var id = item.path("id").asText();
                    if (!id.isEmpty()) {
                        found.add(id);
                    }
                }
            }
        }
        return found;
    }

    private String mistake(Documented operation, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            return "broken";
        }
        if (INSIDES.matcher(answer.body()).find()) {
            return "shows its insides";
        }
        var documented = operation.answer(answer.statusCode());
        if (documented.isMissingNode()) {
            return "status is not documented";
        }
        if (answer.body().isEmpty()) {
            return "";
        }
        var type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        var content = documented.path("content");
        if (!content.has(type)) {
            return "type " + type + " is not documented";
        }
        return type.contains("json") ? unlike(operation, content.path(type).path("schema"), answer.body()) : "";
    }

    private String unlike(Documented operation, JsonNode schema, String body) throws IOException {
        var faults = read.computeIfAbsent(operation.complete(schema), whole -> schemas.getSchema(whole))
                .validate(JSON.readTree(body));
        return faults.isEmpty() ? "" : "body is not as documented: " + faults;
    }
}
