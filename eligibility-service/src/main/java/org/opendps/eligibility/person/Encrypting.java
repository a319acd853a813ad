package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.detail.NhsNumber;
import org.opendps.eligibility.person.digest.Digests;

/**
 * Closes what an earlier version stored in plain text, then drops its columns. In batches: whatever is interrupted goes
 * on with the rows that are left.
 */
@ApplicationScoped
@Transactional
class Encrypting {

    static final int BATCH = 500;
    private static final String COLUMN = """
            select count(*) from information_schema.columns
            where table_schema = current_schema and table_name = 'person' and column_name = 'family_name'""";
    private static final String PLAIN = """
            select person_ref, authority, given_name, family_name, birth_date, nhs_number, postcode from person
            where family_name is not null order by person_ref limit %d for update skip locked""".formatted(BATCH);
    private static final String CLOSED = """
            insert into person_details (person_ref, details) values (?1, ?2)""";
    private static final String EMPTY = """
            update person set given_name = null, family_name = null, birth_date = null, nhs_number = null,
                postcode = null where person_ref = ?1""";
    private static final String DROP = """
            alter table person drop column given_name, drop column family_name, drop column birth_date,
                drop column nhs_number, drop column postcode""";

    private final EntityManager database;
    private final ClosedDetails closed;
    private final Digests digests;

    Encrypting(EntityManager database, ClosedDetails closed, Digests digests) {
        this.database = database;
        this.closed = closed;
        this.digests = digests;
    }

    boolean isNeeded() {
        return ((Number) database.createNativeQuery(COLUMN).getSingleResult()).intValue() > 0;
    }

    /** @return how many were encrypted; none when none is left */
    int encrypt() {
        List<Tuple> rows = database.createNativeQuery(PLAIN, Tuple.class).getResultList();
        rows.forEach(this::encrypt);
        return rows.size();
    }

    private void encrypt(Tuple row) {
        var personRef = row.get("person_ref", UUID.class);
        var details = Details.of(
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                LocalDate.parse(row.get("birth_date").toString()),
                NhsNumber.of(row.get("nhs_number", String.class)),
                row.get("postcode", String.class));
        var text = closed.first(personRef, details);
        database.flush();
        database.createNativeQuery(CLOSED)
                .setParameter(1, personRef)
                .setParameter(2, text)
                .executeUpdate();
        digests.put(personRef, row.get("authority", String.class), details);
        database.createNativeQuery(EMPTY).setParameter(1, personRef).executeUpdate();
    }

    /** One replica does it; the lock is held until no other can find the columns any more. */
    void dropPlainColumns() {
        database.createNativeQuery("lock table person in access exclusive mode").executeUpdate();
        if (isNeeded()) {
            long left = ((Number)
                            database.createNativeQuery("select count(*) from person where family_name is not null")
                                    .getSingleResult())
                    .longValue();
            if (left == 0) {
                database.createNativeQuery(DROP).executeUpdate();
            }
        }
    }
}
