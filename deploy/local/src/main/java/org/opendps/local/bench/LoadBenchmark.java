package org.opendps.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.story.Doors;

/** How long a service takes for something at fixed rates, in turns with the same statements on the bare database. */
final class LoadBenchmark {

    private static final List<Run> RUNS = List.of(new Run(40, 4), new Run(80, 4));
    private static final Run WARM_UP = new Run(40, 10);
    private static final int ROUNDS = 5;
    private static final long SEED = 20;

    private final Subject subject;
    private final Checkout checkout;
    private final Consumer<String> progress;
    private final Ports ports;
    private final Login login;

    LoadBenchmark(Subject subject, Checkout checkout, Consumer<String> progress) {
        this.subject = subject;
        this.checkout = checkout;
        this.progress = progress;
        this.ports = Ports.read(checkout, System.getenv());
        this.login = Login.of(subject.database(), ports, System.getenv());
    }

    Report run() {
        var peer = new Peer(PgBench.find(), script("pgbench.sql"), login);
        try (var tables = PeerTables.connect(login, subject.tables());
                var hop = subject.throughTheGateway()
                        ? Nginx.before(
                                ports.of(subject.service()), checkout.root().resolve("benchmarks/nginx.conf"))
                        : null) {
            long stackSeconds = Duration.between(
                            Files.getLastModifiedTime(checkout.dps("run/ready")).toInstant(), Instant.now())
                    .toSeconds();
            int tasks = WARM_UP.tasks()
                    + ROUNDS * RUNS.stream().mapToInt(Run::tasks).sum();
            progress.accept("Preparing " + tasks + " times a " + subject.name() + " ...");
            var work = subject.preparation().prepare(doors(), ways(hop), tasks);
            tables.awaitQuiet();
            tables.make(script("peer.sql"), work.ids());
            var rows = tables.sizes();
            progress.accept("Warming up ...");
            serve(work, WARM_UP, 0, Way.OURS);
            if (hop != null) {
                serve(work, WARM_UP, 0, Way.HOP);
            }
            peer.run(RUNS.getFirst());
            return new Report(subject.name(), Machine.here(), stackSeconds, rows, rounds(work, peer));
        } catch (SQLException | IOException e) {
            throw new BenchFailed(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while measuring.", e);
        }
    }

    private List<Round> rounds(Subject.Work work, Peer peer) throws IOException, InterruptedException {
        var rounds = new ArrayList<Round>();
        for (int number = 1; number <= ROUNDS; number++) {
            progress.accept("Round " + number + " of " + ROUNDS + " ...");
            for (var run : RUNS) {
                rounds.add(round(number, run, work, peer));
            }
        }
        return rounds;
    }

    /** Who goes first changes, so that none always finds the machine as the other left it. */
    private Round round(int number, Run run, Subject.Work work, Peer peer) throws IOException, InterruptedException {
        if (number % 2 == 0) {
            var peerFirst = peer.run(run);
            var hopFirst = hop(work, run, number);
            return new Round(number, run.perSecond(), serve(work, run, number, Way.OURS), hopFirst, peerFirst);
        }
        var serviceFirst = serve(work, run, number, Way.OURS);
        var hopNext = hop(work, run, number);
        return new Round(number, run.perSecond(), serviceFirst, hopNext, peer.run(run));
    }

    private @Nullable Latencies hop(Subject.Work work, Run run, int number) {
        return subject.throughTheGateway() ? serve(work, run, number, Way.HOP) : null;
    }

    private static Latencies serve(Subject.Work work, Run run, int number, Way way) {
        var tasks = work.take(run.tasks(), way);
        return Latencies.of(OpenLoad.drive(Schedule.of(run, SEED + number), tasks));
    }

    private Path script(String name) {
        return checkout.root().resolve("benchmarks").resolve(subject.name() + "." + name);
    }

    private Doors doors() {
        return Doors.of(ports);
    }

    /** Past the gateway where the service alone is measured; otherwise through it, and through a plain proxy. */
    private Map<Way, Doors> ways(@Nullable Nginx hop) {
        if (hop == null) {
            return Map.of(Way.OURS, through("http://localhost:" + ports.of(subject.service())));
        }
        return Map.of(Way.OURS, doors(), Way.HOP, through(hop.address()));
    }

    private Doors through(String door) {
        return new Doors(door, doors().identity(), doors().broker());
    }
}
