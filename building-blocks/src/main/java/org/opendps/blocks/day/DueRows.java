package org.opendps.blocks.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what is due among entities that store, as {@code actsOn}, the day on which they act next. */
public final class DueRows {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private DueRows() {}

    public static List<UUID> of(
            Class<?> entity, EntityManager database, LocalDate today, @Nullable UUID after, int atMost) {
        var text = "select id from " + entity.getSimpleName() + " where actsOn <= ?1 and id > ?2 order by id";
        return database.createQuery(text, UUID.class)
                .setParameter(1, today)
                .setParameter(2, after == null ? BEFORE_ALL : after)
                .setMaxResults(atMost)
                .getResultList();
    }
}
