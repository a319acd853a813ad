package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What the support of people cost the council: what was approved, less what was credited. */
@ApplicationScoped
class Costs {

    private static final String COSTS = """
            select cast(date_trunc('week', e.service_from) as date), e.placement_id, e.provider_id, e.budget_id,
                e.financial_year, (array_agg(e.call_off_id))[1], min(e.category), min(e.area), min(e.funding_route),
                coalesce((select min(c.starts) from commitment c
                          where c.placement_id = e.placement_id and c.status in ('FIRM', 'RELEASED')),
                         min(e.service_from)),
                sum(e.net)
            from spend_entry e
            where e.authority = :authority and e.person_ref = :person and e.kind in ('SPEND_APPROVED', 'CREDITED')
                and e.funding_route = 'COUNCIL_MANAGED' and e.service_from <= :last
            group by 1, 2, 3, 4, 5 having sum(e.net) > 0
            """;

    private final EntityManager entities;

    Costs(EntityManager entities) {
        this.entities = entities;
    }

    /** Of weeks up to that Sunday. */
    List<Cost> of(String authority, UUID personRef, LocalDate last) {
        List<Tuple> rows = entities.createNativeQuery(COSTS, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("person", personRef)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(Costs::cost).toList();
    }

    /** Whether anything was approved of weeks that begin with that Monday, or later. */
    boolean areFrom(String authority, UUID personRef, LocalDate monday) {
        return !entities.createNativeQuery("""
                        select 1 from spend_entry e
                        where e.authority = :authority and e.person_ref = :person
                            and e.kind in ('SPEND_APPROVED', 'CREDITED') and e.funding_route = 'COUNCIL_MANAGED'
                            and e.service_from >= :monday limit 1
                        """)
                .setParameter("authority", authority)
                .setParameter("person", personRef)
                .setParameter("monday", monday)
                .getResultList()
                .isEmpty();
    }

    private static Cost cost(Tuple row) {
        return new Cost(
                new Cost.Cell(
                        row.get(0, LocalDate.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, UUID.class),
                        FinancialYear.of(row.get(4, String.class))),
                new Cost.Bought(
                        row.get(5, UUID.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, String.class)),
                row.get(9, LocalDate.class),
                new Money(row.get(10, BigDecimal.class)));
    }
}
