package org.opendps.blocks.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;

/** What mandates and consents allow. */
@ApplicationScoped
public class Powers {

    private final Mandates mandates;
    private final Consents consents;
    private final InstantSource clock;
    private final boolean sandbox;

    Powers(
            Mandates mandates,
            Consents consents,
            InstantSource clock,
            @ConfigProperty(name = "dps.sandbox.enabled") boolean sandbox) {
        this.mandates = mandates;
        this.consents = consents;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    /** @throws org.opendps.blocks.problem.Refused 404, or 403 {@code mandate-only-reads} */
    void mustBeMandated(UUID provider, String portalClient, boolean change) {
        var today = London.today(clock);
        var inForce = mandates.of(provider, portalClient).stream()
                .filter(mandate -> mandate.isInForce(today, sandbox))
                .toList();
        if (inForce.isEmpty()) {
            throw new NotFound("provider", provider).refused();
        }
        if (change && inForce.stream().noneMatch(Mandate::allowsChanges)) {
            throw new MandateOnlyReads().refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 404 */
    void mustBeConsented(UUID provider, String officer, String authority) {
        var today = London.today(clock);
        if (consents.of(provider, officer, authority).stream().noneMatch(consent -> consent.isInForce(today))) {
            throw new NotFound("provider", provider).refused();
        }
    }

    /** For whom this officer of the council could act at any time since then, and so could read what is theirs. */
    public Set<UUID> clientsSince(Instant since, String officer, String authority) {
        var day = London.dateOf(since);
        return consents.of(officer, authority).stream()
                .filter(consent -> consent.reaches(day))
                .map(Consent::providerId)
                .collect(Collectors.toSet());
    }
}
