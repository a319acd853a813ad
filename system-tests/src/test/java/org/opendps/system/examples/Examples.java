package org.opendps.system.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Cast;
import org.opendps.system.documented.Documented;
import org.opendps.system.documented.Judgement;

/** What the documents show of requests: which were sent, and what was answered otherwise than is documented. */
final class Examples {

    private final Map<String, Documented> operations = new TreeMap<>();
    private final Set<String> unsent = new TreeSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Judgement judgement = new Judgement();
    private final World world;
    private final Cast strangers;

    /** @param strangers people of another council than that of the world */
    Examples(World world, Cast strangers) throws IOException, InterruptedException {
        this.world = world;
        this.strangers = strangers;
        for (var operation : Documented.all(strangers.doors().gateway())) {
            operations.putIfAbsent(operation.toString(), operation);
            operation.examples().forEach(example -> unsent.add(name(operation, example)));
        }
    }

    /** @param operation as in {@code POST /v1/budgets} */
    Sending of(String operation) {
        return new Sending(this, documented(operation));
    }

    /** The first body that is shown of it. */
    JsonNode shown(String operation) {
        return documented(operation).example();
    }

    private Documented documented(String operation) {
        return Optional.ofNullable(operations.get(operation))
                .orElseThrow(() -> new IllegalArgumentException("No document knows " + operation));
    }

    Actor person(String name) {
        return world.actor(name);
    }

    /** Whose business nothing of this person's is: of another council, or of a club that is no member. */
    Actor stranger(String name) {
        return name.startsWith("provider") ? world.actor("provider3") : strangers.person(name);
    }

    String gateway() {
        return strangers.doors().gateway();
    }

    Judgement judgement() {
        return judgement;
    }

    void wasSent(Documented operation, Documented.Example example) {
        unsent.remove(name(operation, example));
    }

    void mistaken(String mistake) {
        mistakes.add(mistake);
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** What no chapter has sent. */
    Set<String> unsent() {
        return unsent;
    }

    private static String name(Documented operation, Documented.Example example) {
        return operation + " " + example.type() + ": " + example.name();
    }

    /** Of what an answer shows; empty, which is found nowhere, when it was a refusal. */
    static String id(JsonNode answer) {
        return answer.path("id").asText("");
    }
}
