package org.opendps.registry.application.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.pack.Missing;

/** A question to the applicant, and the answer that came with the next submission. */
public record Clarification(
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public static Clarification asked(String question, String by, Instant at) {
        return new Clarification(question, by, at, null, null);
    }

    static List<Clarification> more(List<Clarification> all, Clarification question) {
        return Stream.concat(all.stream(), Stream.of(question)).toList();
    }

    /** The question that nobody has answered yet. */
    static List<Missing> open(List<Clarification> all) {
        return all.stream()
                .filter(one -> one.answer == null)
                .map(one -> new Missing("answer", "Answer the question that the council asked: " + one.question))
                .toList();
    }

    /** What is not handed in yet is no answer yet. */
    static List<Clarification> received(List<Clarification> all, int handedIn) {
        return Stream.concat(
                        all.stream().limit(handedIn),
                        all.stream().skip(handedIn).map(one -> asked(one.question, one.askedBy, one.askedAt)))
                .toList();
    }

    /** The latest question is the open one. */
    static List<Clarification> answered(List<Clarification> all, String answer, Hand hand) {
        var open = all.getLast();
        var answered = new Clarification(open.question, open.askedBy, open.askedAt, answer, hand.at());
        return Stream.concat(all.stream().limit(all.size() - 1L), Stream.of(answered))
                .toList();
    }
}
