package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Asks at a door: the gateway, or each service itself. */
final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The gateway's own limits are over in a moment; an hour's limit of a service is an answer. */
    private static final long PATIENCE_SECONDS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final Function<Operation, String> address;

    Asking(String name, Function<Operation, String> address) {
        this.name = name;
        this.address = address;
    }

    /** @param path of the operation, with ids in it */
    int status(Operation operation, String path, Caller caller) {
        return send(operation, path, caller).statusCode();
    }

    JsonNode read(Operation operation, String path, Caller caller) {
        try {
            return JSON.readTree(send(operation, path, caller).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(Operation operation, String path, Caller caller) {
        var request = HttpRequest.newBuilder(URI.create(address.apply(operation) + path))
                .timeout(Duration.ofMinutes(1));
        caller.headers().forEach(request::header);
        if (operation.reads() || operation.method().equals("DELETE")) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else if (operation.takesFile()) {
            request.header("Content-Type", "text/csv").method(operation.method(), BodyPublishers.ofString("nothing"));
        } else {
            request.header("Content-Type", "application/json")
                    .method(operation.method(), BodyPublishers.ofString("{}"));
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
