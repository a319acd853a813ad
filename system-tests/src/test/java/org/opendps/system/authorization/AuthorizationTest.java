package org.opendps.system.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.Journey;
import org.opendps.system.RunningSystem;

/**
 * Every operation of every service, asked by everybody, through the gateway and past it. Who may is what the tables of
 * authorization say, which the services' own tests hold to the code.
 */
@ExtendWith(RunningSystem.class)
class AuthorizationTest {

    private static final int AT_ONCE = 6;

    private static Journey journey;
    private static List<Operation> operations;
    private static Callers callers;
    private static Asking gateway;
    private static Asking straight;

    @BeforeAll
    static void setTheStage(RunningSystem.Handle system) throws IOException, InterruptedException {
        journey = Journey.begin(system.doors());
        journey.withProviders("100000.00").withPersonalBudget().published().bid();
        callers = new Callers(system.doors(), system.administration());
        operations = Operation.all(system.doors());
        gateway = new Asking("gateway", operation -> system.doors().gateway());
        straight = new Asking(
                "service", operation -> "http://localhost:" + system.ports().of(operation.service()));
        entrust();
    }

    @AfterAll
    static void end() {
        journey.end();
    }

    /** The first provider lets the portal act for it. */
    private static void entrust() {
        var admin = journey.cast().person("admin");
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
        journey.cast()
                .person("provider1")
                .post(
                        "/v1/mandates",
                        Map.of(
                                "portalId",
                                portal,
                                "scope",
                                "ACT",
                                "from",
                                journey.plan().today().toString(),
                                "until",
                                journey.plan().today().plusYears(1).toString()))
                .expect(201);
    }

    private record Cell(Operation operation, Asking door, Caller caller, int status) {

        boolean isRight() {
            if (caller.isRefused()) {
                return operation.isPublic() ? status < 500 : status == 401;
            }
            if (!operation.allows(caller.role())) {
                return status == 403;
            }
            if (caller.name().equals("portal without mandate") && isForAProvider()) {
                return isHidden(operation, status);
            }
            return status != 401 && status != 403 && status < 500;
        }

        private boolean isForAProvider() {
            return operation.ownership().contains("by its mandate");
        }

        @Override
        public String toString() {
            return operation + " by " + caller + " at the " + door + ": " + status;
        }
    }

    @Test
    void everybodyIsAnsweredAsIsWritten() throws Exception {
        var everybody = Stream.concat(callers.refused().stream(), callers.accepted().stream())
                .toList();
        var questions = new ArrayList<Callable<Cell>>();
        for (var operation : operations) {
            for (var door : List.of(gateway, straight)) {
                for (var caller : everybody) {
                    questions.add(() ->
                            new Cell(operation, door, caller, door.status(operation, nowhere(operation), caller)));
                }
            }
        }
        var cells = answered(questions);
        write(cells, everybody);
        assertThat(cells).hasSize(operations.size() * 2 * everybody.size());
        assertThat(cells.stream().filter(cell -> !cell.isRight()).map(Cell::toString))
                .isEmpty();
    }

    @Test
    void whatBelongsToOneIsNotThereForAnother() throws Exception {
        var house = callers.accepted();
        var stranger = Caller.of("provider of nothing", "provider", callers.ofUser("provider3"));
        var found = new Belongings(operations, gateway, house);
        var mistakes = new ArrayList<String>();
        int tried = 0;
        for (var operation : operations) {
            for (var owner : house) {
                var other = owner.name().equals("provider A")
                        ? stranger
                        : owner.role().equals("portal") ? null : callers.elsewhere(owner.role());
                if (other == null
                        || owner.name().contains("another")
                        || owner.name().equals("provider B")) {
                    continue;
                }
                var path = found.path(operation, owner);
                if (path != null
                        && operation.allows(owner.role())
                        && operation.isOwned()
                        && isThere(operation, path, owner)) {
                    tried++;
                    int status = gateway.status(operation, path, other);
                    if (!isHidden(operation, status)) {
                        mistakes.add(operation + " of " + owner + " by " + other + ": " + status);
                    }
                }
            }
        }
        assertThat(mistakes).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    /** Of what the owner reads; what the owner changes is not tried, it would be changed. */
    private static boolean isThere(Operation operation, String path, Caller owner) {
        return !operation.reads() || gateway.status(operation, path, owner) == 200;
    }

    /** What is changed may be refused for its content before anybody looks for it; it is never done. */
    private static boolean isHidden(Operation operation, int status) {
        return status == 404 || status == 403 || (!operation.reads() && status >= 400 && status < 500);
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
