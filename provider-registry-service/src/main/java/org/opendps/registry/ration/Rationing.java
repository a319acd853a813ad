package org.opendps.registry.ration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.LongFunction;
import org.opendps.blocks.problem.Refusal;

/**
 * So many tries within an hour. A try counts before it is known whether it is right, and stays counted when it is not:
 * hence a transaction of its own. The machine's clock counts, whatever the sandbox says.
 */
@ApplicationScoped
public class Rationing {

    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('try of ' || :subject, 0)) as text)";
    /** Anybody's: who comes once leaves nothing behind for long. */
    private static final String FORGET = """
            delete from hourly_try where ctid = any (array(
                select ctid from hourly_try where tried_at <= clock_timestamp() - interval '1 hour'
                limit 100 for update skip locked))
            """;

    private static final String TRIES = """
            select count(*), coalesce(ceil(extract(epoch from min(tried_at) + interval '1 hour' - clock_timestamp())), 0)
            from hourly_try where subject = :subject and tried_at > clock_timestamp() - interval '1 hour'
            """;
    private static final String COUNT =
            "insert into hourly_try (subject, tried_at) values (:subject, clock_timestamp())";

    private final EntityManager database;

    Rationing(EntityManager database) {
        this.database = database;
    }

    /**
     * @param subject who tries what
     * @param most tries within an hour
     * @param tooMany the refusal of one more, by how many seconds there are to wait
     * @throws org.opendps.blocks.problem.Refused what tooMany makes
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void count(String subject, int most, LongFunction<Refusal> tooMany) {
        database.createNativeQuery(ALONE).setParameter("subject", subject).getSingleResult();
        database.createNativeQuery(FORGET).executeUpdate();
        var tries = (Object[]) database.createNativeQuery(TRIES)
                .setParameter("subject", subject)
                .getSingleResult();
        if (((Number) tries[0]).longValue() >= most) {
            long seconds = Math.max(1, ((Number) tries[1]).longValue());
            throw tooMany.apply(seconds).refused();
        }
        database.createNativeQuery(COUNT).setParameter("subject", subject).executeUpdate();
    }
}
