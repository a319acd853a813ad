package org.opendps.registry.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * The figures of a consultation, in one query. Each is the mean of the three or four answers around its place in their
 * order, to the nearest 50p: none is what one member said. That is all that is warranted. Alike answers show in their
 * mean, and whoever knows all answers around a place but one can tell that one to about two pounds.
 */
@ApplicationScoped
class ConsultationResults {

    private static final String FIGURES = """
            with costs as (
                select r.member_id, l.line ->> 'serviceBand' as band,
                    cast(l.line ->> 'staff' as numeric) as staff,
                    cast(l.line ->> 'premises' as numeric) as premises,
                    cast(l.line ->> 'utilities' as numeric) as utilities,
                    cast(l.line ->> 'transport' as numeric) as transport,
                    cast(l.line ->> 'meals' as numeric) as meals,
                    cast(l.line ->> 'overhead' as numeric) as overhead
                from fee_response r cross join lateral jsonb_array_elements(r.costs) l (line)
                where r.consultation_id = :id),
            answers as (
                select k.*, k.staff + k.premises + k.utilities + k.transport + k.meals + k.overhead as total,
                    agreed.session_price as rate
                from costs k
                join fee_consultation c on c.id = :id
                left join lateral (
                    select m.session_price from member_rate m
                    where m.member_id = k.member_id and m.category = c.category and m.service_band = k.band
                      and m.replaced_at is null and m.valid_from <= c.closes_on
                    order by m.valid_from desc limit 1) agreed on true),
            ranked as (
                select a.band, v.what, v.pounds,
                    row_number() over (partition by a.band, v.what order by v.pounds) as place,
                    count(*) over (partition by a.band, v.what) as n
                from answers a cross join lateral (values
                    ('COST', a.total), ('RATE', a.rate), ('GAP', a.total - a.rate), ('STAFF', a.staff),
                    ('PREMISES', a.premises), ('UTILITIES', a.utilities), ('TRANSPORT', a.transport),
                    ('MEALS', a.meals), ('OVERHEAD', a.overhead)) v (what, pounds)
                where v.pounds is not null)
            select band, what, n,
                avg(pounds) filter (where abs(place - (n + 1) * 0.25) <= 1.5) as lower,
                avg(pounds) filter (where abs(place - (n + 1) * 0.5) <= 1.5) as middle,
                avg(pounds) filter (where abs(place - (n + 1) * 0.75) <= 1.5) as upper
            from ranked group by band, what, n
            """;
    private static final int PERCENT = 100;
    private static final BigDecimal FIFTY_PENCE = new BigDecimal("0.50");

    private final EntityManager database;
    private final FeeConsultations consultations;
    private final FeeResponses responses;
    private final int fewest;
    private final int fewestForQuartiles;

    ConsultationResults(
            EntityManager database,
            FeeConsultations consultations,
            FeeResponses responses,
            @ConfigProperty(name = "dps.registry.fewest-answers-shown") int fewest,
            @ConfigProperty(name = "dps.registry.fewest-answers-for-quartiles") int fewestForQuartiles) {
        this.database = database;
        this.consultations = consultations;
        this.responses = responses;
        this.fewest = fewest;
        this.fewestForQuartiles = fewestForQuartiles;
    }

    ResultsView of(FeeConsultation consultation) {
        boolean closed = consultation.status() == ConsultationStatus.CLOSED;
        int responded = Math.toIntExact(responses.count("consultationId", consultation.id()));
        int asked = consultation.askedWhenClosed().orElseGet(() -> consultations.asked(consultation.id()));
        return new ResultsView(
                consultation.id(),
                consultation.status(),
                asked,
                responded,
                percent(responded, asked),
                closed ? bands(consultation) : List.of());
    }

    private List<ResultsView.Band> bands(FeeConsultation consultation) {
        var figures = figures(consultation.id());
        return consultation.serviceBands().stream()
                .map(band -> band(band, figures.getOrDefault(band, Map.of())))
                .toList();
    }

    private ResultsView.Band band(String band, Map<What, Figures> figures) {
        var cost = figures.get(What.COST);
        if (cost == null || cost.answers() < fewest) {
            return ResultsView.Band.suppressed(band);
        }
        boolean whole = cost.answers() >= fewestForQuartiles;
        // the council knows each rate: rate and gap of one would be the cost of one
        var rate = enough(figures.get(What.RATE));
        var gap = enough(figures.get(What.GAP));
        return new ResultsView.Band(
                band,
                cost.answers(),
                false,
                coarse(cost.middle()),
                whole ? coarse(cost.lower()) : null,
                whole ? coarse(cost.upper()) : null,
                rate == null ? null : Money.rounded(rate.middle()),
                gap == null ? null : coarse(gap.middle()),
                new ResultsView.Lines(
                        line(figures, What.STAFF),
                        line(figures, What.PREMISES),
                        line(figures, What.UTILITIES),
                        line(figures, What.TRANSPORT),
                        line(figures, What.MEALS),
                        line(figures, What.OVERHEAD)));
    }

    private @Nullable Figures enough(@Nullable Figures figures) {
        return figures == null || figures.answers() < fewest ? null : figures;
    }

    /** Whoever answers for a band gives each of its lines. */
    private static Money line(Map<What, Figures> figures, What what) {
        var line = figures.get(what);
        return line == null ? Money.ZERO : coarse(line.middle());
    }

    private static Money coarse(BigDecimal pounds) {
        return Money.rounded(pounds.divide(FIFTY_PENCE, 0, RoundingMode.HALF_UP).multiply(FIFTY_PENCE));
    }

    private Map<String, Map<What, Figures>> figures(UUID consultation) {
        @SuppressWarnings("unchecked") // a native query of several columns
        List<Tuple> rows = database.createNativeQuery(FIGURES, Tuple.class)
                .setParameter("id", consultation)
                .getResultList();
        var figures = new HashMap<String, Map<What, Figures>>();
        for (var row : rows) {
            figures.computeIfAbsent(row.get("band", String.class), band -> new HashMap<>())
                    .put(
                            What.valueOf(row.get("what", String.class)),
                            new Figures(
                                    row.get("n", Number.class).intValue(),
                                    row.get("lower", BigDecimal.class),
                                    row.get("middle", BigDecimal.class),
                                    row.get("upper", BigDecimal.class)));
        }
        return figures;
    }

    private static @Nullable BigDecimal percent(int responded, int asked) {
        return asked == 0
                ? null
                : BigDecimal.valueOf((long) responded * PERCENT)
                        .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
    }

    private enum What {
        COST,
        RATE,
        GAP,
        STAFF,
        PREMISES,
        UTILITIES,
        TRANSPORT,
        MEALS,
        OVERHEAD
    }

    /** @param answers how many gave it */
    private record Figures(int answers, BigDecimal lower, BigDecimal middle, BigDecimal upper) {}
}
