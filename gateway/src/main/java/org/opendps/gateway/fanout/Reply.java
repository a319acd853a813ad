package org.opendps.gateway.fanout;

import org.opendps.gateway.forwarding.Answer;

/** What one service said, or that it said nothing. */
sealed interface Reply {

    /** The name of the service. */
    String from();

    record Given(String from, Answer answer) implements Reply {}

    /**
     * No answer.
     *
     * @param why in a few words
     */
    record Missing(String from, String why) implements Reply {}

    default boolean succeeded() {
        return switch (this) {
            case Given given -> given.answer().succeeded();
            case Missing missing -> false;
        };
    }

    default boolean refused() {
        return switch (this) {
            case Given given -> given.answer().status() >= 400 && given.answer().status() < 500;
            case Missing missing -> false;
        };
    }

    /** What went wrong, for the list of those that failed. */
    default String outcome() {
        return switch (this) {
            case Given given -> "answered " + given.answer().status();
            case Missing missing -> missing.why();
        };
    }
}
