package org.opendps.gateway.health;

/** How well something is, best first. */
enum Level {
    /** Ready for requests, and nothing is wrong with it. */
    UP,
    /** Ready for requests, but something behind it is wrong: what it does reaches others late. */
    DEGRADED,
    /** Not ready for requests. */
    DOWN;

    Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
