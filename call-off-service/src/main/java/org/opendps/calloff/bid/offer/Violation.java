package org.opendps.calloff.bid.offer;

/** Something that is wrong with an offer; never repeats what was offered. */
public record Violation(String field, String message) {}
