package org.opendps.registry.provider;

import java.util.List;

/** MERGED when it turned out to be the same organisation as another, which carries on. */
public enum ProviderStatus {
    ACTIVE,
    MERGED;

    public List<ProviderStatus> next() {
        return switch (this) {
            case ACTIVE -> List.of(MERGED);
            case MERGED -> List.of();
        };
    }
}
