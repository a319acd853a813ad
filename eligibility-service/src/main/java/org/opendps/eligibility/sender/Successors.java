package org.opendps.eligibility.sender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which providers carry on for others, for the features that follow. */
@ApplicationScoped
public class Successors {

    private final MergedProviders merged;

    Successors(MergedProviders merged) {
        this.merged = merged;
    }

    /** Itself, unless it was merged. */
    public UUID of(UUID provider) {
        return merged.successor(provider);
    }
}
