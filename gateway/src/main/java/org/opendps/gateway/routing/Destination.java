package org.opendps.gateway.routing;

/** Where a path leads. */
public sealed interface Destination {

    /**
     * One service has the path.
     *
     * @param upstream its short name
     */
    record One(String upstream) implements Destination {}

    /** Every service has the path and has to answer it. */
    record Every() implements Destination {}
}
