package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.opendps.calloff.provider.RegistryFacts.ProviderHeard;

/** A provider's name. */
@Entity
@Table(name = "provider")
class Provider {

    @Id
    private UUID id;

    @Column(name = "version")
    private long heardVersion;

    private String name;

    protected Provider() {}

    Provider(ProviderHeard heard) {
        id = heard.providerId();
        heardVersion = heard.version();
        name = heard.name();
    }

    void learn(ProviderHeard heard) {
        if (heard.version() > heardVersion) {
            heardVersion = heard.version();
            name = heard.name();
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
