package org.opendps.registry.document.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;

/**
 * What providers have shown: versions whose content was sent and is not infected. What is quarantined counts as before:
 * nobody has found anything in it.
 */
@ApplicationScoped
public class Holdings {

    private static final String OF_PROVIDERS = """
            select d.provider_id, d.id as document_id, v.number, d.kind, v.valid_from, v.valid_until, v.cover
            from document d
            join document_version v on v.document_id = d.id
            join stored_file f on f.id = v.file_id
            where d.provider_id in (?1) and d.authority is null and f.status <> 'INFECTED' and v.withdrawn_at is null
            order by v.valid_from, v.id
            """;

    private final EntityManager database;

    Holdings(EntityManager database) {
        this.database = database;
    }

    public Holding of(UUID provider) {
        return ofAll(List.of(provider)).getOrDefault(provider, Holding.NOTHING);
    }

    public Map<UUID, Holding> ofAll(Collection<UUID> providers) {
        List<Tuple> rows = database.createNativeQuery(OF_PROVIDERS, Tuple.class)
                .setParameter(1, providers)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("provider_id", UUID.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Holdings::held, Collectors.toList()), Holding::new)));
    }

    private static Held held(Tuple row) {
        var cover = row.get("cover", BigDecimal.class);
        return new Held(
                row.get("document_id", UUID.class),
                row.get("number", Integer.class),
                DocumentKind.valueOf(row.get("kind", String.class)),
                row.get("valid_from", LocalDate.class),
                row.get("valid_until", LocalDate.class),
                cover == null ? null : new Money(cover));
    }
}
