package org.opendps.local.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A row of {@code deploy/topics.csv}. */
public record Topic(String name, String publisher, List<String> listeners) {

    public static final String DEAD_LETTER_PREFIX = "dlq.";

    public static List<Topic> read(Checkout checkout) {
        return Table.rows(checkout.deploy("topics.csv")).stream()
                .map(row -> new Topic(row.get(0), row.get(1), words(row.get(3))))
                .toList();
    }

    /** Where each listener sets aside what it cannot digest. */
    public List<String> deadLetterTopics() {
        return listeners.stream()
                .map(listener -> DEAD_LETTER_PREFIX + listener + "." + name)
                .toList();
    }

    public Stream<String> withDeadLetters() {
        return Stream.concat(Stream.of(name), deadLetterTopics().stream());
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
