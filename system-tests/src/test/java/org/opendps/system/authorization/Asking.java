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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.opendps.system.documented.Judgement;

/** Asks at a door: the gateway, or each service itself. */
final class Asking {

    /** The gateway's own limits are over in a moment; an hour's limit of a service is an answer. */
    private static final long PATIENCE_SECONDS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final Function<Operation, String> address;
    private final Map<String, Answer> ofNothing = new ConcurrentHashMap<>();

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
            return status == 404 || status == 403 || isEmptyList();
        }

        boolean isEmptyList() {
            return isGiven()
                    && body.path("items").isArray()
                    && body.path("items").isEmpty();
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
        return answer(send(operation, path, caller));
    }

    /** Of what is not there, which is so however often it is asked. */
    Answer askOfNothing(Operation operation, Caller caller) {
        var question = operation + " by " + caller;
        var before = ofNothing.get(question);
        var answer = before == null ? ask(operation, operation.ofNothing(), caller) : before;
        ofNothing.put(question, answer);
        return answer;
    }

    private static Answer answer(HttpResponse<String> answer) {
        var body = Judgement.json(answer).orElseGet(MissingNode::getInstance);
        return new Answer(
                answer.statusCode(), body.path("type").asText("").replaceFirst("^(?!/problems/).*", ""), body);
    }

    private HttpResponse<String> send(Operation operation, String path, Caller caller) {
        var what = operation.request();
        var request = HttpRequest.newBuilder(URI.create(address.apply(operation)
                        + path
                        + (path.contains("?") ? what.query().replace('?', '&') : what.query())))
                .timeout(Duration.ofMinutes(1));
        caller.headers().forEach(request::header);
        what.headers().forEach(request::header);
        if (operation.reads() || operation.method().equals("DELETE")) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", what.type())
                    .method(operation.method(), BodyPublishers.ofString(what.body()));
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

    private static long wait(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
    }

    @Override
    public String toString() {
        return name;
    }
}
