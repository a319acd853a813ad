package org.opendps.calloff.placement.migration.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.ChangeStatus;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.migration.MigratedRow;
import org.opendps.calloff.placement.migration.MigratedRows;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.provider.Market;

/** A migration as it would be done now, and as far as it was done. */
@ApplicationScoped
public class MigrationList {

    private static final int WEEKS_OF_A_YEAR = 52;

    private final Placements placements;
    private final MigratedRows rows;
    private final Changes changes;
    private final Preview preview;
    private final Decisions decisions;
    private final Market market;

    MigrationList(
            Placements placements,
            MigratedRows rows,
            Changes changes,
            Preview preview,
            Decisions decisions,
            Market market) {
        this.placements = placements;
        this.rows = rows;
        this.changes = changes;
        this.preview = preview;
        this.decisions = decisions;
        this.market = market;
    }

    public MigrationView view(Migration migration, InstantSource clock) {
        var candidates = candidates(migration, migration.placements(), clock);
        var names = market.names(
                candidates.stream().map(one -> one.before().providerId()).collect(Collectors.toSet()));
        var done = done(migration);
        var was = preview.before(
                done.values().stream()
                        .filter(Done::counts)
                        .map(one -> one.row().changeId())
                        .toList(),
                migration.effectiveFrom());
        var shown = candidates.stream()
                .map(one -> row(
                        one,
                        names,
                        done.get(one.placement().id()),
                        London.today(clock),
                        was.get(one.placement().id())))
                .toList();
        var priced = shown.stream().filter(row -> row.newWeeklyCost() != null).toList();
        var before =
                Money.sum(priced.stream().map(MigrationRowView::oldWeeklyCost).toList());
        var difference = Money.sum(priced.stream()
                .map(MigrationRowView::weeklyDifference)
                .filter(one -> one != null)
                .toList());
        return new MigrationView(
                migration.id(),
                migration.effectiveFrom(),
                migration.decisionReference(),
                migration.reason(),
                migration.purchasingSystemId(),
                migration.serviceBand(),
                migration.budgetId(),
                migration.preparedBy(),
                migration.preparedAt(),
                shown.size(),
                migration.more(),
                shown.stream().filter(MigrationList::isReady).count(),
                shown.stream().filter(row -> row.state().equals("HOLDS")).count(),
                before,
                before.plus(difference),
                difference,
                difference.times(WEEKS_OF_A_YEAR),
                new Blocks(migration, shown)
                        .views(placements.blockUse(
                                migration.authority(), Blocks.references(shown), migration.effectiveFrom())),
                shown);
    }

    private static boolean isReady(MigrationRowView row) {
        return row.problems().isEmpty()
                && Set.of("PREVIEW", "REVERSED", "REFUSED", "WITHDRAWN").contains(row.state());
    }

    public List<Candidate> candidates(Migration migration, List<UUID> ids, InstantSource clock) {
        var today = London.today(clock);
        var decision = new Backing(
                decisions
                        .effectiveFrom(migration.decisionReference(), migration.authority())
                        .orElse(null),
                today);
        return preview.of(migration, placements.named(ids), decision, today);
    }

    /**
     * @param change null while nothing was done
     * @param reversal that finance was asked about to take it back; null when it was not
     */
    private record Done(
            MigratedRow row,
            @Nullable Change change,
            @Nullable Change reversal) {

        String state() {
            if (row.reversedBy() != null && (reversal == null || reversal.status() == ChangeStatus.HOLDS)) {
                return "REVERSED";
            }
            if (reversal != null && reversal.awaitsMoney()) {
                return "REVERSING";
            }
            return change == null ? "PREVIEW" : change.status().name();
        }

        /** Whether it is by the new terms that the effective day is payable. */
        boolean counts() {
            return Set.of("HOLDS", "REVERSING").contains(state());
        }

        boolean stands() {
            return Set.of("HOLDS", "RESERVING", "REVERSING").contains(state());
        }
    }

    private Map<UUID, Done> done(Migration migration) {
        var migrated = rows.of(migration.id());
        var ids = migrated.stream()
                .flatMap(row -> Stream.of(row.changeId(), row.reversalId()))
                .filter(Objects::nonNull)
                .toList();
        var byId = changes.named(ids).stream().collect(Collectors.toMap(Change::id, Function.identity()));
        var last = new HashMap<UUID, Done>();
        migrated.forEach(row -> {
            var reversal = row.reversalId();
            last.put(
                    row.placementId(),
                    new Done(row, byId.get(row.changeId()), reversal == null ? null : byId.get(reversal)));
        });
        return last;
    }

    /** @param was the terms that it took the place of; null while it has not */
    private static MigrationRowView row(
            Candidate one, Map<UUID, String> names, @Nullable Done done, LocalDate today, @Nullable Arrangement was) {
        var subject = one.placement().subject();
        var before = was == null ? one.before() : was;
        boolean stands = done != null && done.stands();
        @Nullable
        Money rate = was == null ? one.rate().orElse(null) : one.before().unitCost();
        @Nullable Money after = rate == null ? null : rate.times(before.sessionsPerWeek());
        return new MigrationRowView(
                one.placement().id(),
                subject.personRef(),
                before.providerId(),
                names.get(before.providerId()),
                subject.category(),
                subject.area(),
                before.days(),
                before.basis(),
                subject.blockReference(),
                before.unitCost(),
                rate,
                before.weeklyCost(),
                after,
                after == null ? null : after.minus(before.weeklyCost()),
                one.gates(),
                stands ? List.of() : one.problems(),
                done == null ? "PREVIEW" : done.state(),
                one.migration().reversibleUntil(),
                one.migration().isReversibleOn(today),
                done == null ? null : done.row().changeId());
    }
}
