package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.opendps.local.plan.Checkout;

/** Kafka's own console consumer, in a process of its own: a reader of our topics that shares no code with us. */
final class ConsoleConsumer {

    private static final int PATIENCE_MILLIS = 20_000;

    private final String broker;

    ConsoleConsumer(String broker) {
        this.broker = broker;
    }

    /** The first record of the topic that is as wished. */
    Optional<JsonNode> find(String topic, Predicate<JsonNode> wished) {
        Process process = null;
        try {
            process = start(topic);
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                var value = Web.json(line);
                if (wished.test(value)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new StoryFailed("Kafka's console consumer did not start: " + e.getMessage(), e);
        } finally {
            if (process != null) {
                end(process);
            }
        }
    }

    private Process start(String topic) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "org.apache.kafka.tools.consumer.ConsoleConsumer",
                        "--bootstrap-server",
                        broker,
                        "--topic",
                        topic,
                        "--from-beginning",
                        "--timeout-ms",
                        String.valueOf(PATIENCE_MILLIS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Its own libraries before ours: it is older than the broker's. */
    private static String classPath() {
        var target = Checkout.find().root().resolve("deploy/local/target");
        return target.resolve("tools") + "/*:" + target.resolve("lib") + "/*";
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
