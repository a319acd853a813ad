package org.opendps.gateway.tracking;

import io.smallrye.common.vertx.ContextLocals;

/**
 * What metrics call a path: the part that was routed. The rest holds ids, of which there are too many to count by, and
 * from a careless client it may hold a name.
 */
public final class PathTemplate {

    // the platform's own key, which its metrics and its tracing read
    private static final String KEY = "UrlPathTemplate";

    private PathTemplate() {}

    public static void tell(String template) {
        ContextLocals.put(KEY, template);
    }
}
