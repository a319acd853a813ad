package org.opendps.gateway.problem;

/** Why the gateway answers for itself. The slug is the last part of the problem's {@code type}. */
public enum Reason {
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
    NOT_AUTHENTICATED("not-authenticated", 401, "Not authenticated"),
    NO_SUCH_PATH("no-such-path", 404, "No such path"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    TARGET_TOO_LONG("target-too-long", 414, "The path and query are too long"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    GATEWAY_FAULT("gateway-fault", 500, "The gateway failed"),
    SERVICE_AWAY("service-away", 503, "A service is away"),
    SERVICE_BUSY("service-busy", 503, "A service is busy"),
    SERVICE_SLOW("service-slow", 504, "A service did not answer in time");

    private final String slug;
    private final int status;
    private final String title;

    Reason(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
