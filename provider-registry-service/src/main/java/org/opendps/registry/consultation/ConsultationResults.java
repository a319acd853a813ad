package org.opendps.registry.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** The figures of a consultation, in one query. A median is the mean of the two in the middle where they are two. */
@ApplicationScoped
class ConsultationResults {

    private static final String RESULTS = """
            with costs as (
                select r.member_id, l.line ->> 'serviceBand' as band,
                    cast(l.line ->> 'staff' as numeric) + cast(l.line ->> 'premises' as numeric)
                        + cast(l.line ->> 'utilities' as numeric) + cast(l.line ->> 'transport' as numeric)
                        + cast(l.line ->> 'meals' as numeric) + cast(l.line ->> 'overhead' as numeric) as cost
                from fee_response r cross join lateral jsonb_array_elements(r.costs) l (line)
                where r.consultation_id = :id),
            answers as (
                select k.band, k.cost, agreed.session_price as rate, k.cost - agreed.session_price as gap
                from costs k
                join fee_consultation c on c.id = :id
                left join lateral (
                    select m.session_price from member_rate m
                    where m.member_id = k.member_id and m.category = c.category and m.service_band = k.band
                      and m.valid_from <= c.closes_on
                    order by m.valid_from desc limit 1) agreed on true)
            select b.band, count(a.cost), count(a.rate),
                (percentile_disc(0.5) within group (order by a.cost)
                    + percentile_disc(0.5) within group (order by a.cost desc nulls last)) / 2,
                min(a.cost), max(a.cost),
                (percentile_disc(0.5) within group (order by a.rate)
                    + percentile_disc(0.5) within group (order by a.rate desc nulls last)) / 2,
                (percentile_disc(0.5) within group (order by a.gap)
                    + percentile_disc(0.5) within group (order by a.gap desc nulls last)) / 2,
                (select count(*) from fee_response r where r.consultation_id = :id),
                coalesce(max(c.asked), 0)
            from fee_consultation c
            cross join lateral jsonb_array_elements_text(c.service_bands) with ordinality b (band, n)
            left join answers a on a.band = b.band
            where c.id = :id
            group by b.band, b.n order by b.n
            """;

    private static final int PERCENT = 100;

    private final EntityManager database;
    private final FeeConsultations consultations;

    ConsultationResults(EntityManager database, FeeConsultations consultations) {
        this.database = database;
        this.consultations = consultations;
    }

    ResultsView of(FeeConsultation consultation) {
        @SuppressWarnings("unchecked") // a native query of several columns
        List<Object[]> rows = database.createNativeQuery(RESULTS)
                .setParameter("id", consultation.id())
                .getResultList();
        boolean closed = consultation.status() == ConsultationStatus.CLOSED;
        int responded = number(rows.getFirst()[8]);
        int asked = closed ? number(rows.getFirst()[9]) : consultations.asked(consultation.id());
        return new ResultsView(
                consultation.id(),
                consultation.status(),
                asked,
                responded,
                percent(responded, asked),
                closed ? rows.stream().map(ConsultationResults::band).toList() : List.of());
    }

    private static ResultsView.Band band(Object[] row) {
        var band = (String) row[0];
        int answers = number(row[1]);
        if (answers < ResultsView.FEWEST) {
            return ResultsView.Band.suppressed(band);
        }
        // the council knows each rate: rate and gap of one would be the cost of one
        boolean compared = number(row[2]) >= ResultsView.FEWEST;
        return new ResultsView.Band(
                band,
                answers,
                false,
                money(row[3]),
                money(row[4]),
                money(row[5]),
                compared ? money(row[6]) : null,
                compared ? money(row[7]) : null);
    }

    private static @Nullable BigDecimal percent(int responded, int asked) {
        return asked == 0
                ? null
                : BigDecimal.valueOf((long) responded * PERCENT)
                        .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable Money money(@Nullable Object column) {
        return column == null ? null : Money.rounded((BigDecimal) column);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
