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
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.opendps.system.RunningSystem;
import org.opendps.system.examples.Story;

/**
 * Every operation of every service, asked by everybody, through the gateway and past it. Who may is what the tables of
 * authorization say, which the services' own tests hold to the code.
 */
@ExtendWith(RunningSystem.class)
class AuthorizationTest {

    private static final int AT_ONCE = 6;

    /** Things of a kind, of which one is as an operation needs it. */
    private static final int WORTH_A_TRY = 100;

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
                return status == 404;
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
            cells.addAll(answered(operations.stream()
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
        return () -> new Cell(operation, door, caller, door.ask(operation, nowhere(operation), caller));
    }

    /** Also by whether it is there at all: what a stranger is told of it is what everybody is told of what is not. */
    @Test
    void whatBelongsToOneIsThereForItAndNotForAnother() throws Exception {
        var ofCouncil = new Belongings(operations, gateway, callers.ofTheCouncil());
        var ofProvider = new Belongings(operations, gateway, List.of(callers.provider("provider A", "provider1")));
        var notHidden = new TreeSet<String>();
        var mistakes = new ArrayList<String>();
        var nothing = new TreeSet<String>();
        for (var operation : operations.stream().filter(Operation::isOfOne).toList()) {
            for (var pair : callers.ownersAndStrangers()) {
                if (!isAskedBy(pair.owner(), operation)) {
                    continue;
                }
                var belongings = pair.owner().isOfAProvider() ? ofProvider : ofCouncil;
                var there = belongings
                        .paths(operation.path())
                        .limit(WORTH_A_TRY)
                        .filter(path -> !operation.reads()
                                || gateway.ask(operation, path, pair.owner()).isGiven())
                        .findFirst();
                if (there.isEmpty()) {
                    nothing.add(operation + "," + pair.owner());
                } else if (operation.isOwned()) {
                    var seen = seen(operation, there.get(), pair.stranger());
                    if (!seen.isEmpty()) {
                        notHidden.add(operation.toString());
                        mistakes.addAll(seen);
                    }
                }
            }
        }
        assertSoftly(all -> {
            all.assertThat(notHidden)
                    .as(String.join(System.lineSeparator(), mistakes))
                    .containsExactlyElementsOf(NOT_HIDDEN);
            all.assertThat(nothing).containsExactlyElementsOf(written("nothing-there.csv", 2));
        });
    }

    /** Who may, and says for whom where that must be said. */
    private static boolean isAskedBy(Caller owner, Operation operation) {
        return operation.allows(owner.role())
                && (!owner.actsForSomebody() || operation.isForAProvider())
                && !mustSayForWhom(owner, gateway.ask(operation, nowhere(operation), owner));
    }

    private static boolean mustSayForWhom(Caller caller, Asking.Answer answer) {
        return caller.actsForNobody() && answer.problem().equals("/problems/on-behalf-of-missing");
    }

    private static List<String> seen(Operation operation, String path, Caller stranger) {
        var mistakes = new ArrayList<String>();
        for (var door : List.of(gateway, straight)) {
            var answer = door.ask(operation, path, stranger);
            var ofNothing = door.ask(operation, nowhere(operation), stranger);
            if (!answer.isHidden() || !answer.saysTheSameAs(ofNothing)) {
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

    private static String nowhere(Operation operation) {
        return operation
                .path()
                .replace("{service}", operation.document())
                .replace("{number}", "1")
                .replace("{financialYear}", "2026-27")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static List<Cell> answered(List<Callable<Cell>> questions) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var cells = new ArrayList<Cell>();
            for (Future<Cell> one : pool.invokeAll(questions)) {
                cells.add(one.get());
            }
            return cells;
        }
    }

    /** For whoever audits the system: a line for each operation, a column for each caller and door. */
    private static void write(List<Cell> cells, List<Caller> everybody) throws IOException {
        var byOperation = cells.stream().collect(Collectors.groupingBy(Cell::operation));
        var lines = new ArrayList<String>();
        lines.add("operation,"
                + everybody.stream()
                        .flatMap(caller -> Stream.of(caller + " (gateway)", caller + " (service)"))
                        .collect(Collectors.joining(",")));
        byOperation.entrySet().stream()
                .sorted(Comparator.comparing(
                        row -> row.getKey().path() + row.getKey().method()))
                .forEach(row -> lines.add(row.getKey() + ","
                        + everybody.stream()
                                .flatMap(caller -> Stream.of(gateway, straight)
                                        .map(door -> String.valueOf(status(row.getValue(), caller, door))))
                                .collect(Collectors.joining(","))));
        Path file = Checkout.find().root().resolve("system-tests/target/authorization-matrix.csv");
        Files.write(file, lines);
    }

    private static int status(List<Cell> row, Caller caller, Asking door) {
        return row.stream()
                .filter(cell -> Objects.equals(cell.caller(), caller) && cell.door() == door)
                .findFirst()
                .orElseThrow()
                .status();
    }
}
