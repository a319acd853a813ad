package org.opendps.finance.contribution.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.finance.policy.FinanceSetting;

/**
 * Makes bills of what became due and is on none, in one statement: a bill is what its lines add up to, whatever is booked
 * at the same moment. Who has a bill up to that day, or a later one, gets no other: what came late is on the next.
 * Somebody who would have to pay less than nothing is billed when more is due.
 */
@ApplicationScoped
@Transactional
class Billing {

    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('contribution-bill ' || :authority, 0))) one";
    private static final String BILL = """
            with unbilled as materialized (
                select l.id, l.person_ref, l.amount
                from contribution_line l join contribution_charge c on c.id = l.charge_id
                where l.authority = :authority and l.kind = 'DUE' and l.collector = 'COUNCIL' and l.bill_id is null
                    and c.week_starting + 6 <= :upTo
                    and (:person = '' or l.person_ref = cast(nullif(:person, '') as uuid))
            ), owed as (
                select person_ref, sum(amount) as amount, row_number() over (order by person_ref) as sequence
                from unbilled u
                where not exists (
                    select 1 from contribution_bill b where b.person_ref = u.person_ref and b.up_to >= :upTo)
                group by person_ref having sum(amount) > 0
            ), made as (
                insert into contribution_bill (id, authority, number, person_ref, up_to, amount, billed_before,
                    billed_on, due_on, policy_version, billed_by)
                select uuidv7(), :authority,
                    coalesce((select max(number) from contribution_bill where authority = :authority), 0) + sequence,
                    person_ref, :upTo, amount,
                    coalesce((select sum(b.amount) from contribution_bill b where b.person_ref = owed.person_ref), 0),
                    :today, :dueOn, :policy, :by
                from owed
                returning id, number, person_ref, amount
            ), billed as (
                update contribution_line l set bill_id = made.id
                from made, unbilled u where u.id = l.id and made.person_ref = u.person_ref
                returning l.bill_id
            )
            select made.id, made.number, made.person_ref, made.amount,
                (select count(*) from billed where billed.bill_id = made.id)
            from made order by made.number
            """;

    private final EntityManager entities;
    private final Bills bills;
    private final Outbox outbox;
    private final Policies policies;
    private final InstantSource clock;

    Billing(EntityManager entities, Bills bills, Outbox outbox, Policies policies, InstantSource clock) {
        this.entities = entities;
        this.bills = bills;
        this.outbox = outbox;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return the bills that were made: one at the most for a person and a day up to which is billed */
    List<Billed> bill(String authority, BillRequest request, String by) {
        var today = London.today(clock);
        if (request.upTo().isAfter(today)) {
            throw new BilledTooEarly(request.upTo(), today).refused();
        }
        var policy = policies.on(authority, today);
        entities.createNativeQuery(ONE_AT_A_TIME)
                .setParameter("authority", authority)
                .getSingleResult();
        List<Tuple> made = entities.createNativeQuery(BILL, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("upTo", request.upTo())
                .setParameter("person", text(request.personRef()))
                .setParameter("today", today)
                .setParameter("dueOn", today.plusDays(policy.whole(FinanceSetting.CONTRIBUTION_BILL_DAYS)))
                .setParameter("policy", policy.version())
                .setParameter("by", by)
                .getResultList();
        var billed = made.stream().map(Billing::billed).toList();
        outbox.announceAll(
                bills.issued(authority, billed.stream().map(Billed::id).collect(Collectors.toSet())));
        return billed;
    }

    /**
     * A bill that was made.
     *
     * @param lines that are on it and were on none
     */
    record Billed(UUID id, String number, UUID personRef, Money amount, long lines) {}

    private static Billed billed(Tuple row) {
        return new Billed(
                row.get(0, UUID.class),
                Bills.number(row.get(1, Integer.class)),
                row.get(2, UUID.class),
                new Money(row.get(3, BigDecimal.class).setScale(2)),
                row.get(4, Long.class));
    }

    private static String text(@Nullable UUID person) {
        return person == null ? "" : person.toString();
    }
}
