package org.opendps.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was admitted and not removed, and how often that changed. */
@ApplicationScoped
class PublicMembers {

    private static final String PAGE = """
            select cast(m.member_id as text), m.name, array_to_string(m.categories, chr(31)) from public_member m
            where m.purchasing_system_id = :system and m.member_id > :after order by m.member_id limit :atMost
            """;

    private final EntityManager database;

    PublicMembers(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<PublicMember> page(UUID systemId, @Nullable UUID after, int limit) {
        List<Object[]> rows = database.createNativeQuery(PAGE)
                .setParameter("system", systemId)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setParameter("atMost", limit + 1)
                .getResultList();
        return rows.stream()
                .map(row -> new PublicMember(
                        UUID.fromString((String) row[0]), (String) row[1], List.of(((String) row[2]).split("\u001f"))))
                .toList();
    }

    long changes(UUID systemId) {
        return database.createNativeQuery(
                        "select changes from public_register where purchasing_system_id = :system", Long.class)
                .setParameter("system", systemId)
                .getResultStream()
                .mapToLong(changes -> (Long) changes)
                .findFirst()
                .orElse(0);
    }
}
