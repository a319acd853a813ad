package org.opendps.finance.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A provider, as the registry last told of it. */
@Entity
@Table(name = "provider")
public class KnownProvider {

    /** Such as {@code GB-COH} 03914810. */
    public record Identifier(String scheme, String id) {}

    @Id
    private UUID providerId;

    private long version;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    protected KnownProvider() {}

    KnownProvider(UUID providerId, long version, String name, List<Identifier> identifiers) {
        this.providerId = providerId;
        this.version = version;
        this.name = name;
        this.identifiers = List.copyOf(identifiers);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(long newVersion, String newName, List<Identifier> newIdentifiers) {
        if (newVersion > version) {
            version = newVersion;
            name = newName;
            identifiers = List.copyOf(newIdentifiers);
        }
    }

    public UUID providerId() {
        return providerId;
    }

    public String name() {
        return name;
    }

    public List<Identifier> identifiers() {
        return identifiers;
    }
}
