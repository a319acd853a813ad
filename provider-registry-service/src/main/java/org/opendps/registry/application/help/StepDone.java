package org.opendps.registry.application.help;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opendps.registry.application.pack.Missing;

/**
 * When a step of an application was first done, and whether somebody helped with it: shows where people give up.
 *
 * @param helped by an officer or with a share link; kept under the name that it had when only officers helped
 */
public record StepDone(
        Step step, Instant at, @JsonProperty("byOfficer") boolean helped) {

    static final Step STARTED = Step.STARTED;
    static final Step SUBMITTED = Step.SUBMITTED;

    /** The steps of an application, in the order in which most people do them. */
    public enum Step {
        STARTED(""),
        CATEGORIES("categories"),
        AREAS("areas"),
        OFFER("offer"),
        COSTINGS("sessionPrice"),
        SAFEGUARDING("safeguardingAssurance"),
        DECLARATION("declaration"),
        SUBMITTED("");

        private final String item;

        Step(String item) {
            this.item = item;
        }

        StepDone by(Hand hand) {
            return new StepDone(this, hand.at(), hand.helper() != null);
        }
    }

    /** With the steps that are done now and were not before. */
    static List<StepDone> added(List<StepDone> before, List<Missing> missing, Hand hand) {
        var open = missing.stream().map(Missing::item).toList();
        var now = Arrays.stream(Step.values())
                .filter(step -> !step.item.isEmpty() && !open.contains(step.item))
                .filter(step -> before.stream().noneMatch(done -> done.step == step))
                .map(step -> step.by(hand));
        return Stream.concat(before.stream(), now).toList();
    }

    static List<StepDone> with(List<StepDone> before, StepDone another) {
        return Stream.concat(before.stream(), Stream.of(another)).toList();
    }
}
