package org.opendps.local.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the story while it happens, or keeps silent and reports it as one JSON object at the end. */
final class Telling {

    private final @Nullable PrintStream out;
    private final ObjectNode report = Web.JSON.createObjectNode();
    private final ArrayNode steps = report.putArray("steps");
    private final ObjectNode ids = report.putObject("ids");
    private final ObjectNode amounts = report.putObject("amounts");
    private final ObjectNode links = report.putObject("links");
    private int number;

    Telling(@Nullable PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        say(title);
        say("");
    }

    /** A step: what happens, timed, and afterwards what came of it in a sentence with its figures. */
    <T> T step(String what, Supplier<T> deed, Sentence<T> sentence) {
        var started = Instant.now();
        var result = deed.get();
        var millis = Duration.between(started, Instant.now()).toMillis();
        number++;
        steps.addObject().put("step", number).put("what", what).put("millis", millis);
        say("%2d  %-66s %6.1f s".formatted(number, what, millis / 1000.0));
        sentence.about(result).lines().forEach(line -> say("      " + line));
        return result;
    }

    interface Sentence<T> {
        String about(T result);
    }

    void id(String name, String id) {
        ids.put(name, id);
    }

    void amount(String name, String pounds) {
        amounts.put(name, pounds);
    }

    void link(String name, String url) {
        links.put(name, url);
        say("%-12s  %s".formatted(name, url));
    }

    /** Everything was as it must be. */
    void complete() {
        report.put("result", "complete");
    }

    void brokenOff(String why) {
        report.put("result", "failed").put("why", why);
    }

    void say(String line) {
        if (out != null) {
            out.println(line);
        }
    }

    ObjectNode report() {
        return report;
    }
}
