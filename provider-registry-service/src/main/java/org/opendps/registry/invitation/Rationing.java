package org.opendps.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/**
 * So many codes may one person try in an hour. A try counts before it is known whether the code is right, and stays
 * counted when it is not: hence a transaction of its own. The real clock counts, whatever the sandbox says.
 */
@ApplicationScoped
class Rationing {

    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('invitation code tried by ' || :subject, 0)) as text)";
    private static final String FORGET =
            "delete from invitation_try where subject = :subject and tried_at < clock_timestamp() - interval '1 hour'";
    private static final String TRIES = """
            select count(*), coalesce(ceil(extract(epoch from min(tried_at) + interval '1 hour' - clock_timestamp())), 0)
            from invitation_try where subject = :subject
            """;
    private static final String COUNT =
            "insert into invitation_try (subject, tried_at) values (:subject, clock_timestamp())";

    private final EntityManager database;
    private final Invitations invitations;

    Rationing(EntityManager database, Invitations invitations) {
        this.database = database;
        this.invitations = invitations;
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when the person has had enough tries in this hour */
    @Transactional(TxType.REQUIRES_NEW)
    void count(String subject, LocalDate today) {
        database.createNativeQuery(ALONE).setParameter("subject", subject).getSingleResult();
        database.createNativeQuery(FORGET).setParameter("subject", subject).executeUpdate();
        var tries = (Object[]) database.createNativeQuery(TRIES)
                .setParameter("subject", subject)
                .getSingleResult();
        if (((Number) tries[0]).longValue() >= invitations.policy(today).triesPerHour()) {
            throw new TooManyTries(Math.max(1, ((Number) tries[1]).longValue())).refused();
        }
        database.createNativeQuery(COUNT).setParameter("subject", subject).executeUpdate();
    }
}
