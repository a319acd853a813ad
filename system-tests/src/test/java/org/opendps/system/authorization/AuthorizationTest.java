package org.opendps.system.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.Cast;
import org.opendps.local.story.Clock;
import org.opendps.system.Afresh;
import org.opendps.system.RunningSystem;
import org.opendps.system.examples.Story;

/**
 * Every operation of every service, asked by everybody, through the gateway and past it. Who may is what the tables of
 * authorization say, which the services' own tests hold to the code.
 */
@Afresh
@ExtendWith(RunningSystem.class)
class AuthorizationTest {

    /** As the examples have it. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

    /** Where a stranger is told something else than that nothing is there, with the reason why. */
    private static final List<String> NOT_HIDDEN = written("not-hidden.csv", 1);

    private static Clock clock;
    private static Story story;
    private static List<Operation> operations;
    private static Callers callers;
    private static Asking gateway;
    private static Asking straight;

    @BeforeAll
    static void setTheStage(RunningSystem.Handle system) throws IOException, InterruptedException {
        story = Story.told(system);
        clock = new Clock(new Cast(system.doors()));
        setTheClock();
        callers = new Callers(system, story);
        // what is read is there as the examples left it, before anybody tries to change it
        operations = Operation.all(system.doors()).stream()
                .sorted(Comparator.comparing(Operation::method))
                .toList();
        gateway = new Asking("gateway", operation -> system.doors().gateway());
        straight = new Asking(
                "service", operation -> "http://localhost:" + system.ports().of(operation.service()));
        entrust();
    }

    @BeforeEach
    void setTheClockAgain() {
        setTheClock();
    }

    private static void setTheClock() {
        clock.moveTo(TODAY.atTime(10, 0).atOffset(ZoneOffset.UTC));
    }

    @AfterAll
    static void end() {
        clock.backToTheRealTime();
    }

    /** The first provider lets the portal act for it, and a support officer. */
    private static void entrust() {
        var admin = story.person("admin");
        var provider = story.person("provider1");
        var portal = admin.post(
                        "/v1/portals",
                        Map.of(
                                "name",
                                "Partner portal",
                                "client",
                                "partner-portal",
                                "abilities",
                                "ACT",
                                "sandboxOnly",
                                false))
                .expect(201)
                .get("id")
                .asText();
        var until = TODAY.plusYears(1).toString();
        provider.post(
                        "/v1/mandates",
                        Map.of("portalId", portal, "scope", "ACT", "from", TODAY.toString(), "until", until))
                .expect(201);
        provider.post(
                        "/v1/providers/" + story.club("provider1") + "/consents",
                        Map.of(
                                "officer",
                                String.valueOf(story.person("support-officer").claim("preferred_username")),
                                "authority",
                                Story.COUNCIL,
                                "how",
                                "ELECTRONIC",
                                "givenBy",
                                "The chair",
                                "givenOn",
                                TODAY.toString(),
                                "until",
                                until))
                .expect(201);
    }

    private record Cell(Operation operation, Asking door, Caller caller, Asking.Answer answer) {

        int status() {
            return answer.status();
        }

        boolean isRight() {
            int status = answer.status();
            if (caller.isRefused()) {
                return operation.isPublic() ? status < 500 : status == 401;
            }
            if (!operation.allows(caller.role())) {
                return status == 403;
            }
            if (mustSayForWhom(caller, answer)) {
                return true;
            }
            if (caller.name().contains(" without ") && operation.isForAProvider()) {
                return answer.isHidden() || (status == 400 && !operation.isOfOne());
            }
            if (operation.isOfOne() && operation.isOwned() && !NOT_HIDDEN.contains(operation.toString())) {
                return status == 404 || answer.isEmptyList();
            }
            return status != 401 && status != 403 && status < 500;
        }

        @Override
        public String toString() {
            return operation + " by " + caller + " at the " + door + ": " + answer;
        }
    }

    @Test
    void everybodyIsAnsweredAsIsWritten() throws Exception {
        var everybody = Stream.concat(callers.refused().stream(), callers.accepted().stream())
                .toList();
        var cells = new ArrayList<Cell>();
        // whoever may set the clock does, and then it is another day
        for (boolean clocks : List.of(false, true)) {
            cells.addAll(AtOnce.all(operations.stream()
                    .filter(operation -> operation.path().contains("/sandbox/clock") == clocks)
                    .flatMap(operation -> everybody.stream()
                            .flatMap(caller ->
                                    Stream.of(gateway, straight).map(door -> question(operation, door, caller))))
                    .toList()));
        }
        write(cells, everybody);
        assertThat(cells).hasSize(operations.size() * 2 * everybody.size());
        assertThat(cells.stream().filter(cell -> !cell.isRight()).map(Cell::toString))
                .isEmpty();
    }

    private static Callable<Cell> question(Operation operation, Asking door, Caller caller) {
        return () -> new Cell(operation, door, caller, door.askOfNothing(operation, caller));
    }

    /** Also by whether it is there at all: what a stranger is told of it is what everybody is told of what is not. */
    @Test
    void whatBelongsToOneIsThereForItAndNotForAnother() throws Exception {
        var ofCouncil = Belongings.of(callers.ofTheCouncil(), operations, gateway);
        var ofProvider = Belongings.of(callers.ofTheProvider(), operations, gateway);
        var pairs = callers.ownersAndStrangers();
        var nobodys = callers.actingForNobody();
        var questions = new ArrayList<Callable<Trial>>();
        for (var operation : operations.stream().filter(Operation::isOfOne).toList()) {
            for (var pair : pairs) {
                var belongings = pair.owner().isOfAProvider() ? ofProvider : ofCouncil;
                questions.add(() -> tried(operation, pair, belongings, nobodys));
            }
        }
        var trials = AtOnce.all(questions);
        var mistakes =
                trials.stream().flatMap(trial -> trial.mistakes().stream()).toList();
        assertSoftly(all -> {
            all.assertThat(named(trials, trial -> !trial.mistakes().isEmpty(), Trial::operation))
                    .as(String.join(System.lineSeparator(), mistakes))
                    .containsExactlyElementsOf(NOT_HIDDEN);
            all.assertThat(named(trials, Trial::isOfNothing, trial -> trial.operation() + "," + trial.owner()))
                    .as("what is of nobody in the story")
                    .containsExactlyElementsOf(written("nothing-there.csv", 2));
        });
    }

    /**
     * What became of an operation that an owner may ask for.
     *
     * @param isOfNothing where the owner has no such thing
     * @param mistakes what strangers were told of it and should not be
     */
    private record Trial(Operation operation, Caller owner, boolean isOfNothing, List<String> mistakes) {}

    private static Set<String> named(List<Trial> trials, Predicate<Trial> which, Function<Trial, ?> name) {
        return trials.stream()
                .filter(which)
                .map(name)
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Trial tried(Operation operation, Callers.Pair pair, Belongings belongings, List<Caller> nobodys) {
        if (!isAskedBy(pair.owner(), operation)) {
            return new Trial(operation, pair.owner(), false, List.of());
        }
        var there = belongings.of(operation, pair.owner()).findFirst();
        var mistakes = new ArrayList<String>();
        if (there.isPresent() && operation.isOwned()) {
            mistakes.addAll(seen(
                    operation,
                    there.get(),
                    pair.stranger(),
                    (answer, ofNothing) -> answer.isHidden() && answer.saysTheSameAs(ofNothing)));
        }
        if (there.isPresent() && pair.owner().isOfAProvider()) {
            for (var nobody : nobodys) {
                mistakes.addAll(seen(
                        operation,
                        there.get(),
                        nobody,
                        (answer, ofNothing) -> mustSayForWhom(nobody, answer) == mustSayForWhom(nobody, ofNothing)));
            }
        }
        return new Trial(operation, pair.owner(), there.isEmpty(), mistakes);
    }

    /** Who may, and says for whom where that must be said. */
    private static boolean isAskedBy(Caller owner, Operation operation) {
        return operation.allows(owner.role())
                && (!owner.actsForSomebody() || operation.isForAProvider())
                && !mustSayForWhom(owner, gateway.askOfNothing(operation, owner));
    }

    private static boolean mustSayForWhom(Caller caller, Asking.Answer answer) {
        return caller.actsForNobody() && answer.problem().equals("/problems/on-behalf-of-missing");
    }

    private static List<String> seen(
            Operation operation, String path, Caller stranger, BiPredicate<Asking.Answer, Asking.Answer> isRight) {
        var mistakes = new ArrayList<String>();
        for (var door : List.of(gateway, straight)) {
            var answer = door.ask(operation, path, stranger);
            var ofNothing = door.askOfNothing(operation, stranger);
            if (!isRight.test(answer, ofNothing)) {
                mistakes.add("%s by %s at the %s, %s: %s, and of what is not there %s"
                        .formatted(operation, stranger, door, path, answer, ofNothing));
            }
        }
        return mistakes;
    }

    /** The first columns of a list that may only shrink: what is no longer so leaves it. */
    private static List<String> written(String list, int columns) {
        try (var lines = Objects.requireNonNull(AuthorizationTest.class.getResourceAsStream(list))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Stream.of(line.split(",", -1)).limit(columns).collect(Collectors.joining(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever audits the system: a line for each operation, a column for each caller and door. */
    private static void write(List<Cell> cells, List<Caller> everybody) throws IOException {
        var header = everybody.stream()
                .flatMap(caller -> Stream.of(caller + " (gateway)", caller + " (service)"))
                .collect(Collectors.joining(","));
        // of each operation they are in the order of everybody, at the gateway first
        var lines = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.operation().path() + " " + cell.operation().method(),
                        TreeMap::new,
                        Collectors.mapping(cell -> String.valueOf(cell.status()), Collectors.joining(","))));
        var rows = new ArrayList<String>();
        rows.add("operation," + header);
        lines.forEach((place, statuses) -> rows.add(place.replaceFirst("(.*) (.*)", "$2 $1") + "," + statuses));
        Path file = Checkout.find().root().resolve("system-tests/target/authorization-matrix.csv");
        Files.write(file, rows);
    }
}
