package org.opendps.eligibility.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Basis;

/** How far cases are: of one person, or of many in one question. */
@ApplicationScoped
public class FactRows {

    private static final String COLUMNS = """
            select p.person_ref, p.status = 'ERASED',
                (select min(a.assessed_on) from assessment a where a.person_ref = p.person_ref and a.status <> 'DRAFT'),
                f.assessed_on, f.determined_on, f.basis, f.plan_agreed_on, f.plan_from, f.plan_until,
                coalesce(f.plan_suspended, false)
            """;
    private static final String JOIN = " left join progress f on f.person_ref = p.person_ref ";
    private static final String OF_ONE = COLUMNS + "from person p" + JOIN + "where p.person_ref = ?1";
    private static final String OF_COHORT = COLUMNS
            + "from cohort_person c join person p on p.person_ref = c.person_ref" + JOIN
            + "where c.cohort_id = ?1 and c.person_ref > ?2 order by c.person_ref limit ?3";

    private final EntityManager database;

    FactRows(EntityManager database) {
        this.database = database;
    }

    /** @param erased nothing more is known of whoever is erased */
    public record Row(UUID personRef, boolean erased, Facts facts) {}

    Facts of(UUID personRef) {
        return row(database.createNativeQuery(OF_ONE, Object[].class)
                        .setParameter(1, personRef)
                        .getSingleResult())
                .facts();
    }

    /** In the order of the references. */
    public List<Row> of(UUID cohortId, UUID after, int atMost) {
        return database.createNativeQuery(OF_COHORT, Object[].class)
                .setParameter(1, cohortId)
                .setParameter(2, after)
                .setParameter(3, atMost)
                .getResultStream()
                .map(row -> row((Object[]) row))
                .toList();
    }

    private static Row row(Object columns) {
        var row = (Object[]) columns;
        var facts = new Facts(
                day(row[2]),
                day(row[3]),
                day(row[4]),
                row[5] == null ? null : Basis.valueOf(String.valueOf(row[5])),
                day(row[6]),
                day(row[7]),
                day(row[8]),
                Boolean.TRUE.equals(row[9]));
        return new Row((UUID) row[0], Boolean.TRUE.equals(row[1]), facts);
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date day -> day.toLocalDate();
            default -> throw new IllegalStateException("not a day: " + column.getClass());
        };
    }
}
