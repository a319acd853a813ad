package org.opendps.gateway.tracking;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of one request: the client's own when it is safe to log, else a new one. */
public record RequestId(String value) {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public static RequestId of(@Nullable String offered) {
        if (offered != null && WELL_FORMED.matcher(offered).matches()) {
            return new RequestId(offered);
        }
        return new RequestId(UUID.randomUUID().toString());
    }
}
