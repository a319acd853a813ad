package org.opendps.gateway.routing;

/**
 * A service behind the gateway.
 *
 * @param key the short name, as in the route table and in {@code /openapi/{key}}
 * @param name the name of the service as its logs and its module have it
 * @param inHand how many requests it may have in hand
 */
public record Upstream(String key, String name, String host, int port, int inHand) {}
