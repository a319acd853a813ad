package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.application.making.Entering;
import org.opendps.registry.application.making.Entering.Entry;
import org.opendps.registry.intake.ImportedProviders.Known;
import org.opendps.registry.intake.ImportedProviders.KnownApplication;
import org.opendps.registry.intake.line.CsvLine;
import org.opendps.registry.intake.line.ProviderRow;
import org.opendps.registry.intake.line.RowProblem;
import org.opendps.registry.intake.line.RowReader;
import org.opendps.registry.intake.line.RowReader.Read;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.provider.duplicate.Candidate;
import org.opendps.registry.provider.registration.Introducing;
import org.opendps.registry.provider.registration.Introducing.Answer;
import org.opendps.registry.purchasing.Catalogue;

/** What becomes of lines of a file: providers and drafts, or reasons why not. */
@ApplicationScoped
class Line {

    private static final String SYSTEM = "purchasingSystem";

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
        var numbers = running.isDryRun() ? rows.linesOfNumbers(running.id(), numbers(read)) : Map.<String, Long>of();
        var known = imported.known(running.authority(), references);
        var outcomes = new ArrayList<RowOutcome>();
        for (int i = 0; i < lines.size(); i++) {
            var one = read.get(i);
            var place = new Place(running, lines.get(i).number(), one.reference(), now);
            var earlier = one.reference().isEmpty() ? null : before.putIfAbsent(one.reference(), place.line());
            var outcome = earlier == null
                    ? twice(place, one, numbers).orElseGet(() -> take(place, one, known.get(one.reference())))
                    : place.refused("reference", "is on line " + earlier + " already");
            outcomes.add(outcome);
            imported.forget();
        }
        return outcomes;
    }

    /** Where a line stands, and for whom it is taken. */
    private record Place(ProviderImport running, long line, String reference, Instant now) {

        RowOutcome refused(String column, String reason) {
            return RowOutcome.refused(line, reference, new RowProblem(column, reason));
        }
    }

    private static List<String> numbers(List<Read> read) {
        return read.stream().flatMap(one -> certain(one.row()).stream()).toList();
    }

    private static List<String> certain(@Nullable ProviderRow row) {
        return row == null
                ? List.of()
                : row.provider().profile().identifiers().stream()
                        .filter(number -> number.scheme().isOfOneOrganisation())
                        .map(Line::written)
                        .toList();
    }

    private static String written(Identifier number) {
        return number.scheme() + " " + number.id();
    }

    /** In a dry run nothing is kept by which the database would find it. */
    private static Optional<RowOutcome> twice(Place place, Read read, Map<String, Long> numbers) {
        var row = read.row();
        return row == null || numbers.isEmpty()
                ? Optional.empty()
                : row.provider().profile().identifiers().stream()
                        .filter(number -> numbers.containsKey(written(number)))
                        .findFirst()
                        .map(number -> place.refused(
                                column(number), "is on line " + numbers.get(written(number)) + " already"));
    }

    private static String column(Identifier number) {
        return ProviderRow.NUMBERS.getOrDefault(number.scheme(), "legalName");
    }

    private RowOutcome take(Place place, Read read, @Nullable Known earlier) {
        var row = read.row();
        if (row == null) {
            return RowOutcome.refused(place.line(), read.reference(), read.problems());
        }
        mustBeOwn(place.running(), row.application());
        return switch (answer(place, row, earlier)) {
            case Answer.Kept kept -> keep(place, row, kept, earlier);
            case Answer.Registered registered ->
                RowOutcome.refused(
                        place.line(),
                        row.reference(),
                        new RowProblem(
                                column(registered.number()),
                                "is the number of a provider that is registered already. To draft an application for it,"
                                        + " record its consent and act on its behalf"),
                        registered.provider());
            case Answer.LooksLike like ->
                new RowOutcome(
                        place.line(),
                        row.reference(),
                        Outcome.LIKELY_DUPLICATE,
                        alike(like.candidates()),
                        null,
                        null,
                        List.of());
            case Answer.InOtherHands hands ->
                RowOutcome.refused(
                        place.line(),
                        row.reference(),
                        new RowProblem(
                                "reference", "has an administrator now, who keeps its details: ask for the change"),
                        hands.provider());
        };
    }

    private Answer answer(Place place, ProviderRow row, @Nullable Known earlier) {
        var running = place.running();
        if (earlier == null) {
            return introducing.introduce(row.provider(), running.authority(), running.sender(), place.now());
        }
        return row.saidOfProvider().equals(earlier.said())
                ? new Answer.Kept(earlier.provider(), false)
                : introducing.mend(earlier.provider(), row::over, running.sender(), place.now());
    }

    private void mustBeOwn(ProviderImport running, @Nullable Entry entry) {
        if (entry != null) {
            var id = entry.purchasingSystem();
            if (!catalogue.find(id).authority().equals(running.authority())) {
                throw new NotFound("purchasing system", id).refused();
            }
        }
    }

    private RowOutcome keep(Place place, ProviderRow row, Answer.Kept kept, @Nullable Known earlier) {
        var authority = place.running().authority();
        var entry = row.application();
        var before =
                earlier == null || entry == null ? null : earlier.applications().get(entry.purchasingSystem());
        boolean toEnter =
                entry != null && !(before != null && row.saidOfApplication().equals(before.said()));
        if (toEnter && introducing.isAttended(kept.provider())) {
            return RowOutcome.refused(
                    place.line(),
                    row.reference(),
                    new RowProblem(
                            SYSTEM,
                            "cannot be applied to for it: it has an administrator now. Record its consent and act on its"
                                    + " behalf"),
                    kept.provider());
        }
        if (earlier == null || !row.saidOfProvider().equals(earlier.said())) {
            imported.keep(authority, row.reference(), kept.provider(), row.saidOfProvider());
        }
        var application = before == null ? null : before.application();
        if (entry != null && toEnter) {
            application = enter(place, kept.provider(), entry, application);
            imported.keepApplication(
                    authority,
                    row.reference(),
                    entry.purchasingSystem(),
                    new KnownApplication(application, row.saidOfApplication()));
        }
        var outcome =
                earlier == null ? Outcome.CREATED : kept.changed() || toEnter ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new RowOutcome(
                place.line(), row.reference(), outcome, List.of(), kept.provider(), application, certain(row));
    }

    /** What is said anew of an application that stands goes into it; of one that ended, into another. */
    private UUID enter(Place place, UUID provider, Entry entry, @Nullable UUID before) {
        var officer = place.running().sender().username();
        if (before != null && entering.isLive(before)) {
            entering.rewrite(before, entry, officer, place.now());
            return before;
        }
        return entering.draft(provider, entry, officer, place.now());
    }

    private static List<RowProblem> alike(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new RowProblem(
                        "legalName",
                        "may be registered already (yes in duplicatesChecked takes it): " + candidate.name()
                                + (candidate.town() == null ? "" : ", " + candidate.town()) + ". "
                                + String.join(". ", candidate.because())))
                .toList();
    }
}
