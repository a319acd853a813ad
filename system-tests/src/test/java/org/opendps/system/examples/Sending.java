package org.opendps.system.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Waiting;
import org.opendps.system.documented.Documented;
import org.opendps.system.documented.Judgement;

/**
 * One example on its way: to things that are there, first by somebody whose business they are not, then by whoever may.
 * Nothing in it is changed but ids.
 */
final class Sending {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** A UUID, or the code of a council. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|E\\d{8}");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Examples examples;
    private final Documented operation;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final List<String> onTheWay = new ArrayList<>();
    private Documented.Example example;
    private String path;
    private boolean strangersAsk = true;
    private String toldToStrangers = "";

    Sending(Examples examples, Documented operation) {
        this.examples = examples;
        this.operation = operation;
        this.example = operation.examples().getFirst();
        this.path = operation.path();
    }

    /** Another than the first. */
    Sending like(String typeOrName) {
        example = operation.examples().stream()
                .filter(one -> Set.of(one.type(), one.name()).contains(typeOrName))
                .findFirst()
                .orElseThrow();
        return this;
    }

    /** To what has these ids, in the order of the path. */
    Sending at(String... real) {
        for (var id : real) {
            path = PLACE.matcher(path).replaceFirst(Matcher.quoteReplacement(id));
        }
        return this;
    }

    /** Real ids where the example shows others: in the fields of that name, or one after another in a text. */
    Sending with(String field, String... real) {
        ids.put(field, List.of(real));
        return this;
    }

    /** With what stands beside the body. */
    Sending asking(String query) {
        path += "?" + query;
        return this;
    }

    /** What the example names belongs to no council and no provider. */
    Sending byAnybody() {
        strangersAsk = false;
        return this;
    }

    /** What everybody may know of, and only some may do: strangers are told why not. */
    Sending refusedToStrangers(String reason) {
        toldToStrangers = reason;
        return this;
    }

    /** Sent again while it is refused for one of these reasons: an event is on its way. */
    Sending whenHeard(String... reasons) {
        onTheWay.addAll(List.of(reasons));
        return this;
    }

    /** What was answered; missing when that was not as documented, which is kept. */
    JsonNode by(String person) {
        examples.wasSent(operation, example);
        if (strangersAsk) {
            askAsStranger(examples.stranger(person));
        }
        var answer = Waiting.until(() -> send(examples.person(person)), this::isNotOnTheWay);
        var wrong = examples.judgement().of(operation, answer);
        if (answer.statusCode() >= 300 || wrong.isPresent()) {
            mistaken(person, answer, wrong.orElse("refused"));
            return MissingNode.getInstance();
        }
        return Judgement.json(answer).orElse(MissingNode.getInstance());
    }

    /** Who must be told what everybody is told of what is not there. */
    private void askAsStranger(Actor stranger) {
        boolean isOfOne = !operation.path().equals(path.replaceFirst("\\?.*", ""));
        if (!isOfOne && ids.isEmpty()) {
            return;
        }
        var answer = send(stranger);
        var real = path;
        path = ID.matcher(path).replaceAll(nothing -> UUID.randomUUID().toString());
        var ofNothing = send(stranger);
        path = real;
        boolean isHidden = isOfOne ? answer.statusCode() == 404 : answer.statusCode() >= 400;
        boolean isSaid = told(answer).equals("403/problems/" + toldToStrangers);
        if (!isSaid && !(isHidden && told(answer).equals(told(ofNothing)))) {
            mistaken("a stranger", answer, "not hidden, of nothing " + told(ofNothing));
        }
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode()
                + Judgement.json(answer).map(body -> body.path("type").asText()).orElse("");
    }

    private void mistaken(String person, HttpResponse<String> answer, String what) {
        examples.mistaken("%s (%s) by %s at %s: %s, %d %s"
                .formatted(operation, example.name(), person, path, what, answer.statusCode(), answer.body()));
    }

    private boolean isNotOnTheWay(HttpResponse<String> answer) {
        var type =
                Judgement.json(answer).map(body -> body.path("type").asText()).orElse("");
        return onTheWay.stream().noneMatch(reason -> type.equals("/problems/" + reason));
    }

    private HttpResponse<String> send(Actor who) {
        var request = HttpRequest.newBuilder(URI.create(examples.gateway() + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + who.token())
                .header("Content-Type", example.type())
                .method(operation.method(), BodyPublishers.ofString(body()));
        for (var header : operation.parameters("header")) {
            switch (header.path("name").asText()) {
                case "Idempotency-Key" ->
                    request.header("Idempotency-Key", UUID.randomUUID().toString());
                case "If-Match" -> tag(who, header).ifPresent(tag -> request.header("If-Match", tag));
                default -> {
                    // what is optional is left out
                }
            }
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of the resource that is replaced, or of which a part is, as its reader sees it; whoever cannot sends any. */
    private Optional<String> tag(Actor who, JsonNode header) {
        return Stream.of(path, path.replaceFirst("/[^/]*$", ""))
                .flatMap(resource -> who.get(resource).headers().firstValue("ETag").stream())
                .findFirst()
                .or(() -> Optional.of("\"0\"")
                        .filter(any -> header.path("required").asBoolean()));
    }

    private String body() {
        if (example.value().isTextual()) {
            var text = example.value().asText();
            for (var real : ids.values()) {
                text = text.replace(firstShown(text, real), real.getFirst());
            }
            return text;
        }
        var body = example.value().deepCopy();
        ids.forEach((field, real) -> replace(body, field, new ArrayList<>(real)));
        return body.toString();
    }

    private String firstShown(String text, List<String> real) {
        var shown = ID.matcher(text);
        while (shown.find()) {
            if (ids.values().stream().noneMatch(known -> known.contains(shown.group()))) {
                return shown.group();
            }
        }
        throw new IllegalArgumentException(operation + " shows no id for " + real);
    }

    /** Takes one of the ids for each place, the last one for all that are left. */
    private void replace(JsonNode node, String field, List<String> real) {
        if (node instanceof ObjectNode object && object.has(field)) {
            var shown = object.get(field);
            if (shown.isArray()) {
                var array = object.putArray(field);
                real.forEach(array::add);
            } else if (ID.matcher(shown.asText()).matches()) {
                object.put(field, real.size() > 1 ? real.removeFirst() : real.getFirst());
            } else {
                throw new IllegalArgumentException(operation + ": " + field + " is no id");
            }
        }
        node.forEach(below -> replace(below, field, real));
    }
}
