package org.opendps.gateway.routing;

/**
 * One line of the table.
 *
 * @param prefix whole segments of a path, without a slash at its end
 */
public record Route(String prefix, Destination destination) {}
