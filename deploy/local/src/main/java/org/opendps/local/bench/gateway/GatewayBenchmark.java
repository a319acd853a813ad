package org.opendps.local.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.opendps.local.bench.BenchFailed;
import org.opendps.local.bench.Machine;
import org.opendps.local.bench.Nginx;
import org.opendps.local.bench.Spread;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Cast;
import org.opendps.local.story.Doors;

/**
 * The gateway beside nginx before the same service, which is an nginx that answers at once: throughput, and what is added
 * to the slowest hundredth at half of it; then a service that takes so much a second and no more, asked for twice as much.
 */
public final class GatewayBenchmark {

    private static final String OPEN = "/v1/public/purchasing-systems";
    private static final String GUARDED = "/v1/providers";
    private static final String LIMITED = "/v1/people";
    private static final int ROUNDS = 5;
    private static final int SECONDS = 6;
    private static final int WARM_UP_SECONDS = 15;

    /** The compiler is at work for about a minute, and takes a core. */
    private static final int COMPILING_SECONDS = 60;

    /** What the limited service takes in a second, as its configuration says. */
    private static final int LIMIT = 1000;

    private final Checkout checkout;
    private final Consumer<String> out;
    private final int overloadSeconds;
    private final int memorySeconds;

    private GatewayBenchmark(Checkout checkout, Consumer<String> out, boolean isLong) {
        this.checkout = checkout;
        this.out = out;
        this.overloadSeconds = isLong ? 300 : 30;
        this.memorySeconds = isLong ? 600 : 60;
    }

    /** {@code ./dps bench gateway [--long]}. */
    public static void main(String[] words) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try {
            new GatewayBenchmark(
                            Checkout.find(), System.out::println, List.of(words).contains("--long"))
                    .run();
            System.exit(0);
        } catch (BenchFailed e) {
            System.err.println("The benchmark breaks off: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Milliseconds and requests a second of one round. */
    private record Round(
            Wrk.Load service,
            Wrk.Load nginx,
            Wrk.Load open,
            Wrk.Load guarded,
            Wrk.Load serviceAtHalf,
            Wrk.Load nginxAtHalf,
            Wrk.Load openAtHalf,
            Wrk.Load guardedAtHalf) {}

    private void run() {
        Ports ports = Ports.read(checkout, System.getenv());
        Path configurations = checkout.root().resolve("benchmarks");
        Machine machine = Machine.here();
        out.accept("Machine  %d cores, %.1f GiB, %s; %s; %s"
                .formatted(machine.cores(), machine.memoryGib(), machine.processor(), machine.jdk(), machine.system()));
        try (var fast = Nginx.before(0, configurations.resolve("gateway.service.conf"));
                var limited = Nginx.before(LIMIT, configurations.resolve("gateway.limited.conf"));
                var nginx = Nginx.before(fast.port(), configurations.resolve("gateway.nginx.conf"));
                var gateway = MeasuredGateway.start(checkout, ports, fast.port(), limited.port())) {
            Actor auditor = new Cast(Doors.of(ports)).person("auditor");
            String token = auditor.token();
            out.accept("Warming up ...");
            Wrk.run(gateway.address() + OPEN, "", COMPILING_SECONDS, 0);
            Wrk.run(gateway.address() + GUARDED, token, COMPILING_SECONDS, 0);
            Wrk.run(nginx.address() + OPEN, "", SECONDS, 0);
            tell(rounds(fast, nginx, gateway, token));
            overload(gateway, auditor);
            memory(gateway, auditor);
        } catch (IOException e) {
            throw new BenchFailed(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while measuring.", e);
        }
    }

    private List<Round> rounds(Nginx fast, Nginx nginx, MeasuredGateway gateway, String token)
            throws IOException, InterruptedException {
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS; number++) {
            out.accept("Round " + number + " of " + ROUNDS + " ...");
            Wrk.Load service = Wrk.run(fast.address() + OPEN, "", SECONDS, 0);
            Wrk.Load plain = Wrk.run(nginx.address() + OPEN, "", SECONDS, 0);
            Wrk.Load open = Wrk.run(gateway.address() + OPEN, "", SECONDS, 0);
            Wrk.Load guarded = Wrk.run(gateway.address() + GUARDED, token, SECONDS, 0);
            // the same load for all of them, which is half of what the slowest can do
            int pause = pauseFor(guarded.perSecond() / 2);
            rounds.add(new Round(
                    service,
                    plain,
                    open,
                    guarded,
                    Wrk.run(fast.address() + OPEN, "", SECONDS, pause),
                    Wrk.run(nginx.address() + OPEN, "", SECONDS, pause),
                    Wrk.run(gateway.address() + OPEN, "", SECONDS, pause),
                    Wrk.run(gateway.address() + GUARDED, token, SECONDS, pause)));
        }
        return rounds;
    }

    private static int pauseFor(double perSecond) {
        return (int) Math.max(1, Math.ceil(1000.0 * Wrk.CONNECTIONS / perSecond));
    }

    private void tell(List<Round> rounds) {
        out.accept("");
        out.accept("%-34s %-28s %s".formatted("as fast as it goes", "requests a second", "of nginx's"));
        line("service", rounds, round -> round.service().perSecond(), null);
        line("nginx", rounds, round -> round.nginx().perSecond(), null);
        line("gateway, no token", rounds, round -> round.open().perSecond(), round -> ratio(round, round.open()));
        line(
                "gateway, token checked",
                rounds,
                round -> round.guarded().perSecond(),
                round -> ratio(round, round.guarded()));
        out.accept("");
        out.accept("%-34s %-28s %s".formatted("at half of that", "p99 in ms", "added, of what nginx adds"));
        line("service", rounds, round -> round.serviceAtHalf().p99(), null);
        line("nginx", rounds, round -> round.nginxAtHalf().p99(), null);
        line("gateway, no token", rounds, round -> round.openAtHalf().p99(), round -> added(round, round.openAtHalf()));
        line(
                "gateway, token checked",
                rounds,
                round -> round.guardedAtHalf().p99(),
                round -> added(round, round.guardedAtHalf()));
        out.accept("");
    }

    private static double ratio(Round round, Wrk.Load gateway) {
        return gateway.perSecond() / round.nginx().perSecond();
    }

    private static double added(Round round, Wrk.Load gateway) {
        double service = round.serviceAtHalf().p99();
        return (gateway.p99() - service) / (round.nginxAtHalf().p99() - service);
    }

    private void line(
            String what, List<Round> rounds, ToDoubleFunction<Round> figure, @Nullable ToDoubleFunction<Round> ratio) {
        out.accept(
                "%-34s %-28s %s".formatted(what, spread(rounds, figure), ratio == null ? "" : spread(rounds, ratio)));
    }

    private static String spread(List<Round> rounds, ToDoubleFunction<Round> figure) {
        Spread spread = Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", spread.median(), spread.least(), spread.most());
    }

    private void overload(MeasuredGateway gateway, Actor auditor) {
        Overload load = new Overload(gateway.address() + LIMITED, auditor);
        load.drive(LIMIT / 2, WARM_UP_SECONDS);
        Overload.Outcome most = load.drive(LIMIT * 9 / 10, SECONDS * 2);
        Overload.Outcome twice = load.drive(2 * LIMIT, overloadSeconds);
        Overload.Outcome after = load.drive(LIMIT / 2, 10);
        out.accept("A service that takes " + LIMIT + " requests a second");
        out.accept("  asked for 0.9 of it:  %.0f/s done, %d turned away"
                .formatted(most.donePerSecond(), most.turnedAway()));
        out.accept("  asked for twice that, %d s: %.0f/s done, %d turned away within %.1f ms (p99), %d lost"
                .formatted(
                        overloadSeconds,
                        twice.donePerSecond(),
                        twice.turnedAway(),
                        twice.slowestRefusal(),
                        twice.lost()));
        out.accept("  asked for half of it in the 10 s after: %.0f/s done, %d turned away"
                .formatted(after.donePerSecond(), after.turnedAway()));
    }

    private void memory(MeasuredGateway gateway, Actor auditor) throws IOException, InterruptedException {
        List<String> held = new ArrayList<>();
        held.add(String.valueOf(gateway.memoryMib()));
        for (int part = 0; part < 10; part++) {
            // a token lives for some minutes, and all of this for longer
            auditor.renew();
            Wrk.run(gateway.address() + GUARDED, auditor.token(), memorySeconds / 10, 2);
            held.add(String.valueOf(gateway.memoryMib()));
        }
        out.accept("Memory over " + memorySeconds + " s of load, MiB: " + String.join(" ", held));
    }
}
