package org.opendps.registry.notice;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members with what their organisations say of themselves, in one query. */
@ApplicationScoped
class Suppliers {

    private static final String ROW = """
            select cast(jsonb_build_object(
                'memberId', m.id, 'name', p.legal_name, 'addresses', p.addresses, 'email', p.email,
                'identifiers', p.identifiers, 'sme', p.sme, 'vcse', p.vcse, 'parts', m.categories) as text)
            from member m join provider p on p.id = m.provider_id
            """;

    private static final String NAMED = ROW + "where m.id in (:ids)";

    private static final String ON = ROW + """
            where m.purchasing_system_id = :system and m.member_since < :day
              and (m.status <> 'REMOVED' or m.removed_on > :day)
            order by m.id
            """;

    /** A system has next to no members when it is established: they apply once it is open, and are each told of then. */
    private static final int MOST = 1000;

    private final EntityManager database;
    private final ObjectMapper json;

    Suppliers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<UUID, Supplier> named(Collection<UUID> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return read(database.createNativeQuery(NAMED).setParameter("ids", members)).stream()
                .collect(Collectors.toMap(Supplier::memberId, Function.identity()));
    }

    List<Supplier> on(LocalDate day, UUID system) {
        return read(database.createNativeQuery(ON)
                .setParameter("system", system)
                .setParameter("day", day)
                .setMaxResults(MOST));
    }

    private List<Supplier> read(Query query) {
        @SuppressWarnings("unchecked") // a native query of one column
        List<String> rows = query.getResultList();
        return rows.stream().map(this::supplier).toList();
    }

    private Supplier supplier(String row) {
        try {
            return json.readValue(row, Supplier.Row.class).supplier();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register keeps what it cannot read", e);
        }
    }
}
