package org.opendps.system.authorization;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who asks.
 *
 * @param role empty when what they show must not be accepted by anybody
 */
record Caller(String name, String role, Map<String, String> headers) {

    static Caller anonymous() {
        return new Caller("anonymous", "", Map.of());
    }

    static Caller refused(String name, String token) {
        return new Caller(name, "", bearer(token));
    }

    static Caller of(String name, String role, String token) {
        return new Caller(name, role, bearer(token));
    }

    Caller onBehalfOf(String provider) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put("On-Behalf-Of", provider);
        return new Caller(name, role, more);
    }

    boolean isRefused() {
        return role.isEmpty();
    }

    /** Whoever could act for providers, and does not say for which. */
    boolean actsForNobody() {
        return (role.equals("support-officer") || role.equals("portal")) && !actsForSomebody();
    }

    boolean isOfAProvider() {
        return role.equals("provider") || actsForSomebody();
    }

    boolean actsForSomebody() {
        return headers.containsKey("On-Behalf-Of");
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    @Override
    public String toString() {
        return name;
    }
}
