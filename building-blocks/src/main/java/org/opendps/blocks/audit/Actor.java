package org.opendps.blocks.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction, and by what.
 *
 * @param authority the council of whoever acts; entries of rows that name none go to it
 * @param action method and path template of the request, or the work of the service itself
 */
record Actor(
        String name,
        @Nullable String subject,
        String roles,
        @Nullable String authority,
        @Nullable String onBehalfOf,
        String action,
        @Nullable String requestId) {

    private static final String SYSTEM = "system";

    /** The service itself, by a listener or a job. */
    static Actor system(String action, @Nullable String authority, @Nullable String requestId) {
        return new Actor(SYSTEM, null, "", authority, null, action, requestId);
    }
}
