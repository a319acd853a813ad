package org.opendps.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nobody asks without end where there is no login: calls with one link, and calls with none that exists from one
 * address, are counted within an hour, by the machine's time and in a transaction that stays whatever the answer is.
 */
@ApplicationScoped
class Rationing {

    private static final String ALONE = "select 1 from (select pg_advisory_xact_lock(hashtext(:subject))) alone";
    /** Anybody's: who comes once leaves nothing behind for long. */
    private static final String FORGET = """
            delete from share_link_try where ctid = any (array(
                select ctid from share_link_try where tried_at <= clock_timestamp() - interval '1 hour'
                limit 100 for update skip locked))
            """;

    private static final String TRIES = """
            select count(*), coalesce(ceil(extract(epoch from min(tried_at) + interval '1 hour' - clock_timestamp())), 0)
            from share_link_try where subject = :subject and tried_at > clock_timestamp() - interval '1 hour'
            """;
    private static final String COUNT =
            "insert into share_link_try (subject, tried_at) values (:subject, clock_timestamp())";

    private final EntityManager database;
    private final int uses;
    private final int misses;

    Rationing(
            EntityManager database,
            @ConfigProperty(name = "dps.registry.share-link-uses-per-hour") int uses,
            @ConfigProperty(name = "dps.registry.share-link-misses-per-hour") int misses) {
        this.database = database;
        this.uses = uses;
        this.misses = misses;
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when the link was used too often in this hour */
    @Transactional(TxType.REQUIRES_NEW)
    void countUse(ShareLink link) {
        count(link.id().toString(), uses);
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when too many from there did not exist in this hour */
    @Transactional(TxType.REQUIRES_NEW)
    void countMiss(String address) {
        count("from " + Token.digest(address), misses);
    }

    private void count(String subject, int most) {
        database.createNativeQuery(ALONE).setParameter("subject", subject).getSingleResult();
        database.createNativeQuery(FORGET).executeUpdate();
        var tries = (Object[]) database.createNativeQuery(TRIES)
                .setParameter("subject", subject)
                .getSingleResult();
        if (((Number) tries[0]).longValue() >= most) {
            throw new ShareLinkOverused(Math.max(1, ((Number) tries[1]).longValue())).refused();
        }
        database.createNativeQuery(COUNT).setParameter("subject", subject).executeUpdate();
    }
}
