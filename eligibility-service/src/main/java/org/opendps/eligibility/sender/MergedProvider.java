package org.opendps.eligibility.sender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That a provider turned out to be the same as another, which carries on. */
@Entity
class MergedProvider {

    @Id
    private UUID providerId;

    private long version;
    private UUID mergedInto;

    protected MergedProvider() {}

    MergedProvider(UUID providerId, long version, UUID mergedInto) {
        this.providerId = providerId;
        this.version = version;
        this.mergedInto = mergedInto;
    }

    /** Told again when the other is merged too; the topic may repeat what is old. */
    boolean hear(long newer, UUID into) {
        if (newer <= version) {
            return false;
        }
        version = newer;
        mergedInto = into;
        return true;
    }

    UUID mergedInto() {
        return mergedInto;
    }
}
