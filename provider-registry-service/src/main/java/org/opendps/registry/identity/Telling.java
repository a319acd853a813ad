package org.opendps.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps book of what the identity provider was told; each step commits by itself, around the call and not over it. */
@ApplicationScoped
@Transactional
class Telling {

    private final Errands errands;

    Telling(Errands errands) {
        this.errands = errands;
    }

    Optional<Errand> take() {
        return errands.take();
    }

    void done(Errand errand) {
        errands.done(errand);
    }

    void failed(Errand errand) {
        errands.failed(errand);
    }
}
