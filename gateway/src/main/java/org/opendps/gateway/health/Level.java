package org.opendps.gateway.health;

/** How well something is, best first. */
public enum Level {
    /** Ready for requests, and nothing is wrong with it. */
    UP("well", "green"),
    /** Ready for requests, but something behind it is wrong: what it does reaches others late. */
    DEGRADED("late", "yellow"),
    /** Not ready for requests. */
    DOWN("away", "red");

    private final String words;
    private final String colour;

    Level(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    public String colour() {
        return colour;
    }

    Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
