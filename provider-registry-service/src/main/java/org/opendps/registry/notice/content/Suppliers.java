package org.opendps.registry.notice.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Members with what their organisations say of themselves, in one query. */
@ApplicationScoped
public class Suppliers {

    private static final String ROW = """
            select cast(jsonb_build_object(
                'id', m.id, 'memberId', m.id, 'name', p.legal_name, 'addresses', p.addresses, 'email', p.email,
                'identifiers', p.identifiers, 'sme', p.sme, 'vcse', p.vcse, 'parts', m.categories) as text)
            from member m join provider p on p.id = m.provider_id
            """;

    /** Members, and those who were not admitted. */
    private static final String NAMED = ROW + """
            where m.id in (:ids)
            union all
            select cast(jsonb_build_object(
                'id', a.id, 'name', p.legal_name, 'addresses', p.addresses, 'email', p.email,
                'identifiers', p.identifiers, 'sme', p.sme, 'vcse', p.vcse, 'parts', s.categories) as text)
            from application a join provider p on p.id = a.provider_id
            join application_submission s on s.id = a.handed_in
            where a.id in (:ids)
            """;

    private static final String ON = ROW + """
            where m.purchasing_system_id = :system and m.member_since < :day
              and (m.status <> 'REMOVED' or m.removed_on > :day)
            order by m.id
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Suppliers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By member, or by the application of somebody who is none. */
    public Map<UUID, Supplier> named(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return rows(database.createNativeQuery(NAMED).setParameter("ids", subjects)).stream()
                .collect(Collectors.toMap(Supplier.Row::id, Supplier.Row::supplier));
    }

    /**
     * All of them: a notice that names some would be wrong. There are next to none when a system is established: they
     * apply once it is open, and are each told of then.
     */
    public List<Supplier> on(LocalDate day, UUID system) {
        var query =
                database.createNativeQuery(ON).setParameter("system", system).setParameter("day", day);
        return rows(query).stream().map(Supplier.Row::supplier).toList();
    }

    private List<Supplier.Row> rows(Query query) {
        @SuppressWarnings("unchecked") // a native query of one column
        List<String> rows = query.getResultList();
        return rows.stream().map(this::row).toList();
    }

    private Supplier.Row row(String written) {
        try {
            return json.readValue(written, Supplier.Row.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register keeps what it cannot read", e);
        }
    }
}
