package org.opendps.registry.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.help.StepDone;
import org.opendps.registry.cohort.CohortTag;

/** Counted by the database: one row for each step and each tag, however many have applied. */
@ApplicationScoped
class ProgressReport {

    private static final String STEPS = """
            with entries as (
                select a.id, s.entry ->> 'step' as step,
                    cast(s.entry ->> 'byOfficer' as boolean) as helped,
                    cast(s.entry ->> 'at' as numeric) as at,
                    cast(a.steps -> 0 ->> 'at' as numeric) as started,
                    s.n = jsonb_array_length(a.steps) and (
                        a.status = 'DRAFT' and a.touched_at <= :idle_since
                        or a.status = 'WITHDRAWN' and a.received_on is null) as stopped
                from application a cross join lateral jsonb_array_elements(a.steps) with ordinality s (entry, n)
                where a.purchasing_system_id = :system and (:tag = '' or exists (
                    select from provider_tag t
                    where t.provider_id = a.provider_id and t.authority = a.authority and t.tag = :tag))),
            done as (
                select step, helped, stopped, (at - started) / 3600 as hours,
                    -- steps that one change has done took the time since the change before, each
                    (at - coalesce(max(at) over (
                        partition by id order by at
                        range between unbounded preceding and current row exclude group), at)) / 3600 as own_hours
                from entries)
            select step, count(*), count(*) filter (where stopped), count(*) filter (where helped),
                cast(percentile_cont(0.5) within group (order by hours) as numeric(12, 1)),
                cast(percentile_cont(0.5) within group (order by hours) filter (where helped) as numeric(12, 1)),
                cast(percentile_cont(0.5) within group (order by hours) filter (where not helped) as numeric(12, 1)),
                cast(percentile_cont(0.5) within group (order by own_hours) as numeric(12, 1)),
                cast(percentile_cont(0.5) within group (order by own_hours) filter (where helped) as numeric(12, 1)),
                cast(percentile_cont(0.5) within group (order by own_hours)
                    filter (where not helped) as numeric(12, 1))
            from done group by step
            """;

    private static final String COHORTS = """
            select t.tag, count(*), count(m.id),
                count(*) filter (where m.id is null and not exists (
                    select from application a
                    where a.purchasing_system_id = :system and a.provider_id = t.provider_id))
            from provider_tag t left join member m
                on m.purchasing_system_id = :system and m.provider_id = t.provider_id and m.status <> 'REMOVED'
            where t.authority = :authority and (:tag = '' or t.tag = :tag)
            group by t.tag order by t.tag
            """;

    private final EntityManager database;

    ProgressReport(EntityManager database) {
        this.database = database;
    }

    List<ProgressView.Step> steps(UUID system, @Nullable CohortTag tag, Instant idleSince) {
        @SuppressWarnings("unchecked") // a native query of several columns
        List<Object[]> rows = database.createNativeQuery(STEPS)
                .setParameter("system", system)
                .setParameter("tag", tag == null ? "" : tag.name())
                .setParameter("idle_since", OffsetDateTime.ofInstant(idleSince, ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(ProgressReport::step)
                .sorted(Comparator.comparing(ProgressView.Step::step))
                .toList();
    }

    private static ProgressView.Step step(Object[] row) {
        return new ProgressView.Step(
                StepDone.Step.valueOf((String) row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                (BigDecimal) row[9]);
    }

    List<ProgressView.Cohort> cohorts(UUID system, String authority, @Nullable CohortTag tag) {
        @SuppressWarnings("unchecked") // a native query of several columns
        List<Object[]> rows = database.createNativeQuery(COHORTS)
                .setParameter("system", system)
                .setParameter("authority", authority)
                .setParameter("tag", tag == null ? "" : tag.name())
                .getResultList();
        return rows.stream().map(ProgressReport::cohort).toList();
    }

    private static ProgressView.Cohort cohort(Object[] row) {
        int tagged = count(row[1]);
        int joined = count(row[2]);
        return new ProgressView.Cohort(
                CohortTag.valueOf((String) row[0]), tagged, joined, tagged - joined, count(row[3]));
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }
}
