package org.opendps.registry.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String PROVIDER = "support_assignment_provider";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Whoever has the fewest; nobody where nobody is active, or the provider has an officer already. Held until the end:
     * whoever stops at the same moment hands this one over too.
     */
    private static final String LEAST_LOADED = """
            insert into support_assignment (id, version, provider_id, authority, officer_id, assigned_at)
            select gen_random_uuid(), 0, cast(:provider as uuid), o.authority, o.id, :at
            from support_officer o
            where o.authority = :authority and o.active and not exists (
                select from support_assignment a where a.provider_id = :provider and a.authority = :authority)
            order by (select count(*) from support_assignment a where a.officer_id = o.id), o.id
            limit 1
            for share of o
            on conflict do nothing
            """;

    /** Level by level to those who have the fewest, so that nobody ends with two more than another took. */
    private static final String HAND_OVER = """
            with leaving as (
                select id, row_number() over (order by id) as place from support_assignment where officer_id = :officer),
            others as (
                select o.id, (select count(*) from support_assignment a where a.officer_id = o.id) as load
                from support_officer o where o.authority = :authority and o.active and o.id <> :officer),
            slots as (
                select others.id, row_number() over (order by level, others.id) as place
                from others cross join lateral generate_series(
                    others.load + 1, others.load + (select count(*) from leaving)) level)
            update support_assignment a
            set officer_id = s.id, assigned_by = null, assigned_at = :at, version = a.version + 1
            from leaving l join slots s on s.place = l.place
            where a.id = l.id
            """;

    /** Level by level, as above, so that whoever begins does not get them all where others are there. */
    private static final String GIVE_OUT = """
            insert into support_assignment (id, version, provider_id, authority, officer_id, assigned_at)
            with waiting as (
                select a.provider_id, row_number() over (order by a.provider_id) as place
                from (select distinct provider_id from application where authority = :authority) a
                where not exists (
                    select from support_assignment s where s.provider_id = a.provider_id and s.authority = :authority)),
            officers as (
                select o.id, (select count(*) from support_assignment a where a.officer_id = o.id) as load
                from support_officer o where o.authority = :authority and o.active),
            slots as (
                select officers.id, row_number() over (order by level, officers.id) as place
                from officers cross join lateral generate_series(
                    officers.load + 1, officers.load + (select count(*) from waiting)) level)
            select gen_random_uuid(), 0, w.provider_id, :authority, s.id, :at
            from waiting w join slots s on s.place = w.place
            on conflict do nothing
            """;

    /** Also whoever has registered and applied to nobody yet: it may be waiting for help to begin with. */
    private static final String UNASSIGNED = """
            select p.id, p.legal_name, exists (
                select from application a where a.authority = :authority and a.provider_id = p.id)
            from provider p
            where p.status = 'ACTIVE' and p.id > :after
              and not exists (
                select from support_assignment s where s.provider_id = p.id and s.authority = :authority)
              and (exists (select from application a where a.authority = :authority and a.provider_id = p.id)
                or not exists (select from support_assignment s where s.provider_id = p.id)
                    and not exists (select from application a where a.provider_id = p.id))
            order by p.id
            """;

    /** What the survivor has already stays; the duplicate's goes. */
    private static final String FORGET_DOUBLE = """
            delete from support_assignment d where d.provider_id = :from and exists (
                select from support_assignment s where s.provider_id = :to and s.authority = d.authority)
            """;

    /** A provider without an officer. */
    record Unassigned(UUID providerId, String name, boolean applied) {}

    Optional<Assignment> of(UUID provider, String authority) {
        return find("providerId = ?1 and authority = ?2", provider, authority).firstResultOptional();
    }

    Optional<Assignment> forChange(UUID provider, String authority) {
        return find("providerId = ?1 and authority = ?2", provider, authority)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is no such provider */
    void keepNew(Assignment assignment, UUID provider) {
        try {
            persistAndFlush(assignment);
        } catch (ConstraintViolationException e) {
            if (PROVIDER.equals(e.getConstraintName())) {
                throw new NotFound("provider", provider).refused();
            }
            throw e;
        }
    }

    /** Again when nobody was found: whoever was chosen may have stopped just then, and another is there. */
    void toTheLeastLoaded(UUID provider, String authority, Instant at) {
        var insert = getEntityManager()
                .createNativeQuery(LEAST_LOADED)
                .setParameter("provider", provider)
                .setParameter("authority", authority)
                .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        if (insert.executeUpdate() == 0) {
            insert.executeUpdate();
        }
    }

    /** All that have applied to the council, or begun to, and have nobody, however many. */
    void giveOut(String authority, Instant at) {
        getEntityManager()
                .createNativeQuery(GIVE_OUT)
                .setParameter("authority", authority)
                .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** To the others of the council; where there is none, the providers have nobody. */
    void handOver(SupportOfficer officer, Instant at) {
        getEntityManager()
                .createNativeQuery(HAND_OVER)
                .setParameter("officer", officer.id())
                .setParameter("authority", officer.authority())
                .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
        delete("officerId", officer.id());
    }

    void move(UUID from, UUID to) {
        getEntityManager()
                .createNativeQuery(FORGET_DOUBLE)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        update("update versioned Assignment set providerId = ?1 where providerId = ?2", to, from);
    }

    /** Those that have applied to the council, or begun to, or to no council yet, in order of registration. */
    List<Unassigned> unassigned(String authority, @Nullable UUID after, int limit) {
        @SuppressWarnings("unchecked") // a native query of three columns
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(UNASSIGNED)
                .setParameter("authority", authority)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return rows.stream()
                .map(row -> new Unassigned((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }
}
