package org.opendps.finance.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.inbox.NotHeardYet;

/** The providers that we have heard of. */
@ApplicationScoped
public class Providers {

    private final KnownProviders known;

    Providers(KnownProviders known) {
        this.known = known;
    }

    public Optional<KnownProvider> find(UUID id) {
        return known.findByIdOptional(id);
    }

    /** @throws NotHeardYet when the registry's event has not arrived: topics do not wait for each other */
    public KnownProvider get(UUID id) {
        return known.findByIdOptional(id).orElseThrow(() -> new NotHeardYet("provider " + id));
    }

    public boolean isKnown(UUID id) {
        return known.findByIdOptional(id).isPresent();
    }
}
