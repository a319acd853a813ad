package org.opendps.test;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the registry tells of who acts for a provider, from 1 January 2026 until a day, that day included. */
public final class Registry {

    private Registry() {}

    /** A portal that nobody has given a mandate yet. */
    public static Login portal() {
        return new Login("portal-" + UUID.randomUUID(), Set.of("portal"), null, null);
    }

    /** A support officer of the council whom nobody has given consent yet. */
    public static Login officer() {
        return Login.as("support-officer").named("officer-" + UUID.randomUUID());
    }

    /** @return its id */
    public static UUID mandate(Login portal, UUID provider, String scope, LocalDate until) {
        var id = UUID.randomUUID();
        mandate(id, 1, portal, provider, scope, until, "GIVEN");
        return id;
    }

    public static void mandate(
            UUID id, int version, Login portal, UUID provider, String scope, LocalDate until, String status) {
        Broker.send("registry.mandate.v1", id, UUID.randomUUID(), """
                {"kind": "MANDATE_GIVEN", "mandateId": "%s", "version": %d, "portalId": "%s", "portalClient": "%s",
                 "providerId": "%s", "scope": "%s", "from": "2026-01-01", "until": "%s", "sandboxOnly": false,
                 "status": "%s", "authority": null}
                """.formatted(
                        id, version, UUID.randomUUID(), portal.name(), provider, scope, until, status));
    }

    /** @return its id */
    public static UUID consent(Login officer, UUID provider, LocalDate until) {
        var id = UUID.randomUUID();
        consent(id, 1, officer, provider, until, "GIVEN");
        return id;
    }

    public static void consent(UUID id, int version, Login officer, UUID provider, LocalDate until, String status) {
        Broker.send("registry.consent.v1", id, UUID.randomUUID(), """
                {"kind": "CONSENT_GIVEN", "consentId": "%s", "version": %d, "providerId": "%s", "officer": "%s",
                 "authority": "%s", "from": "2026-01-01", "until": "%s", "status": "%s"}
                """.formatted(
                        id, version, provider, officer.name(), officer.authority(), until, status));
    }
}
