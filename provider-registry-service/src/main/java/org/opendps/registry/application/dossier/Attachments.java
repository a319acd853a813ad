package org.opendps.registry.application.dossier;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The ids of the provider's documents that an application is handed in with, in order. */
@Embeddable
public record Attachments(@JdbcTypeCode(SqlTypes.JSON) List<UUID> documents) {

    static final Attachments NONE = new Attachments(List.of());

    /** The same again changes nothing. */
    public Attachments with(UUID document) {
        return new Attachments(Stream.concat(documents.stream(), Stream.of(document))
                .distinct()
                .toList());
    }

    public Attachments without(UUID document) {
        return new Attachments(
                documents.stream().filter(one -> !one.equals(document)).toList());
    }
}
