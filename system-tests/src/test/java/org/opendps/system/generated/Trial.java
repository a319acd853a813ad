package org.opendps.system.generated;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opendps.local.story.Actor;
import org.opendps.system.documented.Documented;
import org.opendps.system.documented.Judgement;
import org.opendps.system.documented.Known;

/** Sends many requests, to one operation after another, and keeps what was answered wrongly. */
final class Trial {

    private final String gateway;
    private final Map<String, Actor> byRole;
    private final Random random;
    private final Known known = new Known();
    private final Values values;
    private final Judgement judgement = new Judgement();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    Trial(String gateway, Map<String, Actor> byRole, long seed) {
        this.gateway = gateway;
        this.byRole = new TreeMap<>(byRole);
        this.random = new Random(seed);
        this.values = new Values(random, known);
    }

    void send(int number) throws IOException, InterruptedException {
        var operations = new ArrayList<>(Documented.all(gateway));
        lookAround(operations);
        for (int i = 0; i < number; i++) {
            if (i % operations.size() == 0) {
                Collections.shuffle(operations, random);
            }
            send(operations.get(i % operations.size()));
        }
    }

    /** What people see in lists is what they are asked about. */
    private void lookAround(List<Documented> operations) {
        for (var operation : operations) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (var person : byRole.values()) {
                    known.learn(operation.path(), person.get(operation.path()).body());
                }
            }
        }
    }

    private void send(Documented operation) throws IOException, InterruptedException {
        var request = Request.of(operation, values.oneOf(List.of(Request.Kind.values())), values);
        var person = values.oneOf(callers(operation));
        var answer = answer(request, person);
        asked.add(operation.service() + " " + operation);
        answers.merge(String.valueOf(answer.statusCode()), 1, Integer::sum);
        judgement.of(operation, answer).ifPresent(wrong -> mistakes.add(new Mistake(wrong, request, answer)));
        learn(request, answer);
    }

    private HttpResponse<String> answer(Request request, Actor person) throws IOException, InterruptedException {
        try {
            return http.send(request.at(gateway, person.token()), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException("No answer to " + request, e);
        }
    }

    /** Mostly whoever has one of the roles that the operation names: the others come no further than that. */
    private List<Actor> callers(Documented operation) {
        var allowed = byRole.entrySet().stream()
                .filter(person -> operation.names(person.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return allowed.isEmpty() || values.in(20) ? List.copyOf(byRole.values()) : allowed;
    }

    private void learn(Request request, HttpResponse<String> answer) {
        if (answer.statusCode() < 300) {
            var path = answer.headers().firstValue("Location").orElse(request.path());
            Judgement.json(answer).ifPresent(body -> known.learn(path, body));
            answer.headers().firstValue("ETag").ifPresent(tag -> known.learnTag(path, tag));
        }
    }

    /** Each operation of each service that was asked for anything. */
    Set<String> asked() {
        return asked;
    }

    /** How many there were of each status. */
    Map<String, Integer> answers() {
        return answers;
    }

    /** Of those that are alike, the one whose request is the shortest. */
    List<Mistake> mistakes() {
        var shortest = new TreeMap<String, Mistake>();
        mistakes.forEach(one -> shortest.merge(one.kind(), one, Mistake::shorter));
        return List.copyOf(shortest.values());
    }

    /** An answer that should have been another. */
    record Mistake(String what, Request request, HttpResponse<String> answer) {

        private static final int ENOUGH = 600;

        String kind() {
            return request.operation() + " " + answer.statusCode() + " " + what.replaceAll("\\d+", "#");
        }

        Mistake shorter(Mistake other) {
            return other.request.toString().length() < request.toString().length() ? other : this;
        }

        @Override
        public String toString() {
            return Stream.of(what, request, answer.statusCode() + " " + cut(answer.body()))
                    .map(String::valueOf)
                    .reduce("", (told, line) -> told + "\n    " + line);
        }

        private static String cut(String text) {
            return text.length() > ENOUGH ? text.substring(0, ENOUGH) + "..." : text;
        }
    }
}
