package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import org.opendps.system.documented.Judgement;

/** Asks at a door: the gateway, or each service itself. */
final class Asking {

    /** The gateway's own limits are over in a moment; an hour's limit of a service is an answer. */
    private static final long PATIENCE_SECONDS = 5;

    private static final String DAY = "2026-12-14";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final Function<Operation, String> address;

    Asking(String name, Function<Operation, String> address) {
        this.name = name;
        this.address = address;
    }

    /**
     * An answer as far as it says anything of what is there.
     *
     * @param problem empty when it is none
     */
    record Answer(int status, String problem, JsonNode body) {

        boolean isGiven() {
            return status >= 200 && status < 300;
        }

        boolean isHidden() {
            return status == 404 || status == 403;
        }

        boolean saysTheSameAs(Answer other) {
            return status == other.status && problem.equals(other.problem);
        }

        @Override
        public String toString() {
            return status + " " + problem;
        }
    }

    /** @param path of the operation, with ids in it; what is asked of one thing carries a body as it must be */
    Answer ask(Operation operation, String path, Caller caller) {
        return answer(send(operation, path, operation.isOfOne() ? operation.example() : nothing(operation), caller));
    }

    private static String nothing(Operation operation) {
        return operation.bodyType().contains("json") ? "{}" : "nothing";
    }

    private static Answer answer(HttpResponse<String> answer) {
        var body = Judgement.json(answer).orElseGet(MissingNode::getInstance);
        return new Answer(
                answer.statusCode(), body.path("type").asText("").replaceFirst("^(?!/problems/).*", ""), body);
    }

    private HttpResponse<String> send(Operation operation, String path, String body, Caller caller) {
        var request = HttpRequest.newBuilder(URI.create(address.apply(operation) + path + query(operation)))
                .timeout(Duration.ofMinutes(1));
        caller.headers().forEach(request::header);
        if (operation.reads() || operation.method().equals("DELETE")) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", operation.bodyType())
                    .method(operation.method(), BodyPublishers.ofString(body));
        }
        for (var header : operation.documented().parameters("header")) {
            switch (header.path("name").asText()) {
                case "If-Match" -> request.header("If-Match", "\"0\"");
                case "Purpose" -> request.header("Purpose", "REQUEST_OF_THE_PERSON");
                default -> {
                    // nobody has to send it
                }
            }
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            while (answer.statusCode() == 429 && wait(answer) <= PATIENCE_SECONDS) {
                // a portal may ask so often and no more: it does as it is told
                Thread.sleep(Duration.ofSeconds(wait(answer)));
                answer = http.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(operation + " at " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What one thing is not read without; all of them are days. */
    private static String query(Operation operation) {
        var query = new StringBuilder();
        for (var parameter : operation.documented().parameters("query")) {
            if (operation.isOfOne() && parameter.path("required").asBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(DAY);
            }
        }
        return query.toString();
    }

    private static long wait(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
    }

    @Override
    public String toString() {
        return name;
    }
}
