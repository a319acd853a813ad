package org.opendps.calloff.placement.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.Placements.Source;
import org.opendps.calloff.placement.intake.RowOutcome.Result;
import org.opendps.calloff.placement.planning.FirstReview;
import org.opendps.calloff.placement.planning.ManyPlacements;
import org.opendps.calloff.placement.planning.ManyPlacements.Brought;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.timeline.Actor;

/** Brings in some rows at once: one look for those that are there, one for the policy, one write. */
@ApplicationScoped
@Transactional
class Importing {

    private final ManyPlacements many;
    private final PlacementImports imports;
    private final FirstReview firstReview;

    Importing(ManyPlacements many, PlacementImports imports, FirstReview firstReview) {
        this.many = many;
        this.imports = imports;
        this.firstReview = firstReview;
    }

    List<RowOutcome> bring(
            List<CheckedRow> rows, boolean dryRun, UUID importId, String authority, Actor actor, Instant at) {
        var known = many.sources(authority, rows.stream().map(CheckedRow::key).toList());
        var outcomes = new ArrayList<RowOutcome>();
        var brought = new ArrayList<Brought>();
        var review = firstReview.asIfStartedOn(authority, London.dateOf(at));
        var cause = new Cause(importId, TermKind.IMPORTED, null, null, actor.name(), at);
        for (var row : rows) {
            var before = known.get(row.key());
            if (before != null) {
                outcomes.add(again(row, before));
            } else if (dryRun) {
                outcomes.add(new RowOutcome(row.line(), row.key(), Result.CREATABLE, null, null));
            } else {
                var placement = made(row, at);
                placement.reviewDue(review.first(), review.last());
                brought.add(new Brought(placement, schedule(row)));
                outcomes.add(new RowOutcome(row.line(), row.key(), Result.CREATED, placement.id(), null));
            }
        }
        many.keep(brought, cause, actor);
        return outcomes;
    }

    private static RowOutcome again(CheckedRow row, Source before) {
        boolean same = row.digest().equals(before.digest());
        return new RowOutcome(
                row.line(),
                row.key(),
                same ? Result.UNCHANGED : Result.DIFFERS,
                before.placementId(),
                same
                        ? null
                        : List.of("it was brought in before with other words: change the placement by a variation"));
    }

    private static Placement made(CheckedRow row, Instant at) {
        return new Placement(
                Ids.next(),
                sure(row.subject()),
                sure(row.from()),
                sure(row.until()),
                sure(row.arrangement()),
                London.dateOf(at));
    }

    private static Schedule schedule(CheckedRow row) {
        return Schedule.agreed(sure(row.from()), sure(row.until()), sure(row.arrangement()));
    }

    /** A row without problems has everything. */
    private static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    PlacementImport keep(PlacementImport sent) {
        imports.persistAndFlush(sent);
        return sent;
    }
}
