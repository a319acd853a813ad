package org.opendps.registry.file;

/** What the virus scanner says of a file. */
sealed interface Verdict {

    record Clean() implements Verdict {}

    record Infected(String virus) implements Verdict {}

    /** It cannot look into this one, such as for its size; it may into others. */
    record Unscannable(String why) implements Verdict {}
}
