package org.opendps.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.story.Doors;

/** How long call-off-service takes for a bid at fixed rates, in turns with the same statements on the bare database. */
final class BidBenchmark {

    private static final List<Run> RUNS = List.of(new Run(40, 4), new Run(80, 4));
    private static final Run WARM_UP = new Run(40, 10);
    private static final int ROUNDS = 5;
    private static final long SEED = 20;

    private final Checkout checkout;
    private final Consumer<String> progress;
    private final Ports ports;
    private final Login login;

    BidBenchmark(Checkout checkout, Consumer<String> progress) {
        this.checkout = checkout;
        this.progress = progress;
        this.ports = Ports.read(checkout, System.getenv());
        this.login = Login.of("call_off", ports, System.getenv());
    }

    Report run() {
        var peer = new Peer(PgBench.find(), script("bid.pgbench.sql"), login);
        try (var tables = PeerTables.connect(login)) {
            long stackSeconds = Duration.between(
                            Files.getLastModifiedTime(checkout.dps("run/ready")).toInstant(), Instant.now())
                    .toSeconds();
            int bids =
                    WARM_UP.bids() + ROUNDS * RUNS.stream().mapToInt(Run::bids).sum();
            progress.accept("Publishing call-offs for " + bids + " bids ...");
            var openings = Openings.prepare(doors(), doorsOfTheService(), bids);
            tables.awaitQuiet();
            tables.make(script("bid.peer.sql"), openings.callOffs());
            var rows = tables.sizes();
            progress.accept("Warming up ...");
            serve(openings, WARM_UP, 0);
            peer.run(RUNS.getFirst());
            return new Report(Machine.here(), stackSeconds, rows, rounds(openings, peer));
        } catch (SQLException | IOException e) {
            throw new BenchFailed(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while measuring.", e);
        }
    }

    private List<Round> rounds(Openings openings, Peer peer) throws IOException, InterruptedException {
        var rounds = new ArrayList<Round>();
        for (int number = 1; number <= ROUNDS; number++) {
            progress.accept("Round " + number + " of " + ROUNDS + " ...");
            for (var run : RUNS) {
                rounds.add(round(number, run, openings, peer));
            }
        }
        return rounds;
    }

    /** Who goes first changes, so that neither always finds the machine as the other left it. */
    private static Round round(int number, Run run, Openings openings, Peer peer)
            throws IOException, InterruptedException {
        if (number % 2 == 0) {
            var peerFirst = peer.run(run);
            return new Round(number, run.perSecond(), serve(openings, run, number), peerFirst);
        }
        var serviceFirst = serve(openings, run, number);
        return new Round(number, run.perSecond(), serviceFirst, peer.run(run));
    }

    private static Latencies serve(Openings openings, Run run, int number) {
        var tasks = openings.take(run.bids()).stream()
                .<Runnable>map(opening -> opening::bid)
                .toList();
        return Latencies.of(OpenLoad.drive(Schedule.of(run, SEED + number), tasks));
    }

    private Path script(String name) {
        return checkout.root().resolve("benchmarks").resolve(name);
    }

    private Doors doors() {
        return Doors.of(ports);
    }

    /** Past the gateway, since it is the service that is measured. */
    private Doors doorsOfTheService() {
        return new Doors("http://localhost:" + ports.of("call-off-service"), doors().identity(), doors().broker());
    }
}
