package org.opendps.gateway.routing;

/**
 * One line of the table.
 *
 * @param prefix whole segments of a path, without a slash at its end
 */
public record Route(String prefix, Destination destination) {

    private static final String PUBLIC = "/v1/public/";

    /** Whether it is for anybody, without a token. */
    public boolean isPublic() {
        return prefix.startsWith(PUBLIC);
    }
}
