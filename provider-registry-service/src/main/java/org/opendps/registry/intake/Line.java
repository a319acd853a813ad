package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.application.Entering;
import org.opendps.registry.application.Entering.Entry;
import org.opendps.registry.intake.ImportedProviders.Known;
import org.opendps.registry.intake.RowReader.Read;
import org.opendps.registry.provider.Candidate;
import org.opendps.registry.provider.Introducing;
import org.opendps.registry.provider.Introducing.Answer;
import org.opendps.registry.purchasing.Catalogue;

/** What becomes of lines of a file: providers and drafts, or reasons why not. */
@ApplicationScoped
class Line {

    private final RowReader reader;
    private final ImportRows rows;
    private final ImportedProviders imported;
    private final Introducing introducing;
    private final Entering entering;
    private final Catalogue catalogue;

    Line(
            RowReader reader,
            ImportRows rows,
            ImportedProviders imported,
            Introducing introducing,
            Entering entering,
            Catalogue catalogue) {
        this.reader = reader;
        this.rows = rows;
        this.imported = imported;
        this.introducing = introducing;
        this.entering = entering;
        this.catalogue = catalogue;
    }

    /** @throws org.opendps.blocks.problem.Refused when a rule is against one of them: then none is taken */
    List<RowOutcome> takeAll(ProviderImport running, List<CsvLine> lines, Instant now) {
        var read = lines.stream().map(reader::read).toList();
        var references = read.stream().map(Read::reference).distinct().toList();
        var before = new HashMap<>(rows.linesOf(running.id(), references));
        var known = imported.known(running.authority(), references);
        var outcomes = new ArrayList<RowOutcome>();
        for (int i = 0; i < lines.size(); i++) {
            long number = lines.get(i).number();
            var reference = read.get(i).reference();
            var earlier = reference.isEmpty() ? null : before.putIfAbsent(reference, number);
            outcomes.add(
                    earlier == null
                            ? take(running, number, read.get(i), known, now)
                            : RowOutcome.refused(
                                    number,
                                    reference,
                                    List.of(new RowProblem("reference", "is on line " + earlier + " already"))));
            imported.forget();
        }
        return outcomes;
    }

    private RowOutcome take(ProviderImport running, long number, Read read, Map<String, Known> known, Instant now) {
        var row = read.row();
        if (row == null) {
            return RowOutcome.refused(number, read.reference(), read.problems());
        }
        mustBeOwn(running, row.application());
        var earlier = known.get(row.reference());
        var answer = earlier == null
                ? introducing.introduce(row.provider(), running.sender(), now)
                : introducing.mend(earlier.provider(), row.provider(), running.sender(), now);
        return switch (answer) {
            case Answer.Kept kept -> keep(running, number, row, kept, earlier, now);
            case Answer.Registered registered ->
                RowOutcome.refused(number, row.reference(), alike("is registered already: ", registered.candidates()));
            case Answer.LooksLike like ->
                new RowOutcome(
                        number,
                        row.reference(),
                        Outcome.LIKELY_DUPLICATE,
                        alike("may be registered already (yes in duplicatesChecked takes it): ", like.candidates()),
                        null,
                        null);
            case Answer.InOtherHands hands ->
                new RowOutcome(
                        number,
                        row.reference(),
                        Outcome.REFUSED,
                        List.of(new RowProblem("reference", "has an administrator now, who keeps its details")),
                        hands.provider(),
                        earlier == null ? null : earlier.application());
        };
    }

    private void mustBeOwn(ProviderImport running, @Nullable Entry entry) {
        if (entry != null) {
            var id = entry.purchasingSystem();
            if (!catalogue.find(id).authority().equals(running.authority())) {
                throw new NotFound("purchasing system", id).refused();
            }
        }
    }

    private RowOutcome keep(
            ProviderImport running,
            long number,
            ProviderRow row,
            Answer.Kept kept,
            @Nullable Known earlier,
            Instant now) {
        var before = earlier == null ? null : earlier.application();
        var application = before == null ? draft(row, kept.provider(), running.sender(), now) : before;
        boolean drafted = application != null && before == null;
        if (earlier == null || drafted) {
            imported.keep(running.authority(), row.reference(), new Known(kept.provider(), application));
        }
        var outcome =
                earlier == null ? Outcome.CREATED : kept.changed() || drafted ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new RowOutcome(number, row.reference(), outcome, List.of(), kept.provider(), application);
    }

    private @Nullable UUID draft(ProviderRow row, UUID provider, Actor officer, Instant now) {
        var entry = row.application();
        return entry == null ? null : entering.draft(provider, entry, officer.username(), now);
    }

    private static List<RowProblem> alike(String what, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new RowProblem(
                        "legalName",
                        what + candidate.name() + (candidate.town() == null ? "" : ", " + candidate.town()) + ". "
                                + String.join(". ", candidate.because())))
                .toList();
    }
}
