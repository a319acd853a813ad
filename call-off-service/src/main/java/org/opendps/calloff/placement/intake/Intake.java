package org.opendps.calloff.placement.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.placement.intake.RowOutcome.Result;
import org.opendps.calloff.timeline.Actor;

/** Works off a file some rows at a time: what was kept stays kept, and whoever sends it again goes on from there. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int AT_ONCE = 200;

    private final Importing importing;

    Intake(Importing importing) {
        this.importing = importing;
    }

    PlacementImport take(List<ImportRow> rows, boolean dryRun, String authority, Actor actor, Instant at) {
        var id = Ids.next();
        var results = new ArrayList<RowOutcome>();
        var seen = new HashSet<String>();
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            var checked = check(rows, first, authority, seen, results);
            results.addAll(brought(checked, some -> importing.bring(some, dryRun, id, authority, actor, at)));
        }
        results.sort(java.util.Comparator.comparingInt(RowOutcome::row));
        var sent = new PlacementImport(id, authority, dryRun, results, actor.name(), at);
        // by itself: what became of the rows is there to be read, whatever becomes of the answer
        return QuarkusTransaction.requiringNew().call(() -> importing.keep(sent));
    }

    /** All at once; when one is in the way, each by itself, so that it holds up no other. */
    private static List<RowOutcome> brought(
            List<CheckedRow> rows, Function<List<CheckedRow>, List<RowOutcome>> bringing) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> bringing.apply(rows));
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "%d rows are brought in one by one", rows.size());
        }
        return rows.stream().map(row -> alone(row, bringing)).toList();
    }

    private static RowOutcome alone(CheckedRow row, Function<List<CheckedRow>, List<RowOutcome>> bringing) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> bringing.apply(List.of(row)).getFirst());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Row %d is left out", row.line());
            return refused(row, List.of("could not be kept at the moment: send it again"));
        }
    }

    /** What is wrong by itself, and what is in the file twice, is refused here. */
    private static List<CheckedRow> check(
            List<ImportRow> rows, int first, String authority, Set<String> seen, List<RowOutcome> results) {
        var sound = new ArrayList<CheckedRow>();
        for (int i = first; i < Math.min(first + AT_ONCE, rows.size()); i++) {
            var row = CheckedRow.of(i + 1, rows.get(i), authority);
            if (!row.problems().isEmpty()) {
                results.add(refused(row, row.problems()));
            } else if (!seen.add(row.key())) {
                results.add(refused(row, List.of("reference: an earlier row of the file is the same")));
            } else {
                sound.add(row);
            }
        }
        return sound;
    }

    private static RowOutcome refused(CheckedRow row, List<String> problems) {
        @org.jspecify.annotations.Nullable UUID none = null;
        return new RowOutcome(row.line(), row.key(), Result.REFUSED, none, problems);
    }
}
