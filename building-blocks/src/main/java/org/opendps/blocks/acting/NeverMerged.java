package org.opendps.blocks.acting;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Of a service that hears of no merges: mandates and consents move by themselves. */
@DefaultBean
@ApplicationScoped
class NeverMerged implements Merged {

    @Override
    public UUID successor(UUID provider) {
        return provider;
    }
}
