package org.opendps.local;

import static java.util.concurrent.CompletableFuture.runAsync;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.opendps.local.broker.Broker;
import org.opendps.local.broker.Topics;
import org.opendps.local.database.Postgres;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.Keycloak;
import org.opendps.local.identity.RealmOfOlderData;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Ports;
import org.opendps.local.plan.Topic;
import org.opendps.local.running.AotCache;
import org.opendps.local.running.Application;
import org.opendps.local.running.Child;
import org.opendps.local.running.Children;
import org.opendps.local.running.JvmFlags;
import org.opendps.local.running.Keeping;
import org.opendps.local.running.Orphans;
import org.opendps.local.running.Progress;

/** Everything, in the right order: what others need is started first and stopped last. */
final class Stack {

    /** A child that recorded writes its start-up cache, which takes as long as several slow starts. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What a database takes at most to be made; one that is still being made cannot be stopped before. */
    private static final Duration DATABASE_MADE_WITHIN = Duration.ofSeconds(30);

    private final Checkout checkout;
    private final Ports ports;
    private final Map<String, String> environment;
    private final List<Database> databases;
    private final JvmFlags flags;
    private final Progress progress;

    private final CompletableFuture<Postgres> postgres = new CompletableFuture<>();
    private final CompletableFuture<Broker> broker = new CompletableFuture<>();
    private final Children identity = new Children();
    private final Children services = new Children();
    private final Children doors = new Children();
    private volatile boolean begun;

    Stack(Checkout checkout, Ports ports, Map<String, String> environment, Progress progress) {
        this.checkout = checkout;
        this.ports = ports;
        this.environment = environment;
        this.databases = Database.all(ports, environment);
        this.flags = JvmFlags.from(environment);
        this.progress = progress;
    }

    /** Returns when everything answers; throws with the first failure, and leaves the rest to {@link #stop}. */
    void start() {
        begun = true;
        CompletableFuture<Void> failure = new CompletableFuture<>();
        CompletableFuture<Void> foundations = CompletableFuture.allOf(
                failing(
                        runAsync(this::startPostgres, Thread::startVirtualThread)
                                .thenRun(this::startKeycloak),
                        failure),
                failing(runAsync(this::startBroker, Thread::startVirtualThread), failure));
        CompletableFuture<Void> everything =
                foundations.thenCompose(ignored -> CompletableFuture.allOf(Application.all(checkout, ports).stream()
                        .map(application -> runAsync(() -> start(application), Thread::startVirtualThread))
                        .map(started -> failing(started, failure))
                        .toArray(CompletableFuture[]::new)));
        try {
            CompletableFuture.anyOf(failing(everything, failure), failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Whatever has been started ends, in the opposite order. */
    void stop() {
        if (flags.recording() && services.isReady() && caches().anyMatch(AotCache::isMissing)) {
            progress.say("What was learned of this start is written down, once: later starts are faster.");
        }
        stop("gateway", doors);
        stop("services", services);
        stop("Keycloak", identity);
        if (broker.isDone() && !broker.isCompletedExceptionally()) {
            progress.step("Kafka", "stopped", () -> broker.join().close());
        }
        stopPostgres();
        new Orphans(checkout.dps("")).stop();
    }

    private void stopPostgres() {
        if (!begun) {
            return;
        }
        try {
            Postgres started = postgres.get(DATABASE_MADE_WITHIN.toSeconds(), TimeUnit.SECONDS);
            progress.step("PostgreSQL", "stopped", started::close);
        } catch (ExecutionException | TimeoutException e) {
            // never began, or broke off half-way: whatever runs of it is swept up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<AotCache> caches() {
        return Application.all(checkout, ports).stream().map(Application::cache);
    }

    private void stop(String name, Children children) {
        if (!children.isEmpty()) {
            progress.step(name, "stopped", () -> children.stop(PATIENCE));
        }
    }

    private void startPostgres() {
        Postgres.Place place = new Postgres.Place(
                checkout.dps("postgresql-binaries"), checkout.dps("postgresql"), checkout.dps("logs/postgresql.log"));
        progress.step(
                "PostgreSQL",
                "ready",
                postgres,
                () -> Postgres.start(place, ports.of(Ports.POSTGRESQL), Postgres.Durability.FULL, databases));
    }

    private void startBroker() {
        progress.step("Kafka", "ready", broker, () -> {
            Broker started = Broker.start(checkout.dps("kafka"), ports);
            Topics.create(started.address(), Topic.read(checkout));
            return started;
        });
    }

    private void startKeycloak() {
        Keycloak keycloak = new Keycloak(checkout, ports);
        if (!keycloak.isBuilt()) {
            progress.step("Keycloak for this database", "built once", () -> keycloak.build(identity));
        }
        Database database = databases.stream()
                .filter(candidate -> candidate.use() == Database.Use.IDENTITY)
                .findFirst()
                .orElseThrow();
        Map<String, String> settings = new Settings(ports, databases, environment).ofIdentityProvider();
        progress.step("Keycloak " + Keycloak.version(), "ready", () -> {
            Child child = startKeycloak(keycloak, database, settings);
            Optional<Administrator> administrator = administrator(keycloak);
            if (administrator.isEmpty()) {
                child.stop(PATIENCE);
                keycloak.admitAdministration(identity, database);
                startKeycloak(keycloak, database, settings);
                administrator = administrator(keycloak);
            }
            new RealmOfOlderData(checkout.deploy("keycloak/dps-realm.json")).complete(administrator.orElseThrow());
        });
    }

    private Child startKeycloak(Keycloak keycloak, Database database, Map<String, String> settings) {
        Child child = identity.start(() -> keycloak.start(database, flags.quick(), settings));
        keycloak.awaitReady(child);
        identity.ready(child);
        return child;
    }

    private static Optional<Administrator> administrator(Keycloak keycloak) {
        return Administrator.logIn(keycloak.address(), keycloak.administration());
    }

    private void start(Application application) {
        Children children = application.isGateway() ? doors : services;
        Map<String, String> settings = new Settings(ports, databases, environment).of(application.port());
        new Keeping(application, flags, children, settings, progress).start();
    }

    private static CompletableFuture<Void> failing(CompletableFuture<Void> step, CompletableFuture<Void> failure) {
        return step.whenComplete((done, reason) -> {
            if (reason != null) {
                failure.completeExceptionally(reason);
            }
        });
    }
}
