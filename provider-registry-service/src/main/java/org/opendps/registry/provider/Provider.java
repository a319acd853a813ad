package org.opendps.registry.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    private String legalName;
    private @Nullable String tradingName;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    private @Nullable String postcode;
    private @Nullable String email;

    protected Provider() {}

    Provider(UUID id, ProviderRequest request) {
        this.id = id;
        this.legalName = request.legalName();
        this.tradingName = request.tradingName();
        this.kind = request.kind();
        this.identifiers = request.allIdentifiers();
        this.postcode = request.postcode() == null ? null : request.postcode().written();
        this.email = request.email();
    }

    /** The name under which the public knows it. */
    String name() {
        return tradingName == null ? legalName : tradingName;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String legalName() {
        return legalName;
    }

    @Nullable
    String tradingName() {
        return tradingName;
    }

    ProviderKind kind() {
        return kind;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    @Nullable
    String email() {
        return email;
    }
}
