package org.opendps.blocks.problem;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A reason to say no. Implemented by records, one for each reason; the name of the record is the public name of the
 * reason: {@code DeadlinePassed} leaves as {@code /problems/deadline-passed}.
 */
public interface Refusal {

    /** HTTP status: 404 unknown, 409 the state is against it, 422 a rule is against it. */
    int status();

    String title();

    /** What happened and what to do next, in plain English. */
    String detail();

    /** Facts that a program can act on, such as {@code currentState}, {@code allowed}, {@code citation}. */
    default Map<String, Object> facts() {
        return Map.of();
    }

    /** Headers that belong to the answer, such as {@code Retry-After}. */
    default Map<String, String> headers() {
        return Map.of();
    }

    default String reason() {
        return WORD_START.matcher(getClass().getSimpleName()).replaceAll("-$1").toLowerCase(java.util.Locale.ROOT);
    }

    default Refused refused() {
        return new Refused(this);
    }

    Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])([A-Z])");
}
