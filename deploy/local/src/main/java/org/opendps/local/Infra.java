package org.opendps.local;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opendps.local.broker.Broker;
import org.opendps.local.broker.Topics;
import org.opendps.local.database.Postgres;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Ports;
import org.opendps.local.plan.Topic;
import org.opendps.local.running.Folders;

/**
 * Database and broker for a test: on free ports, on data that is thrown away. It lives as long as its standard input is
 * open, so that it cannot outlive the test that started it, however that test ends.
 */
final class Infra {

    private final Checkout checkout;
    private final Path folder;

    Infra(Checkout checkout) throws IOException {
        this.checkout = checkout;
        this.folder = Files.createTempDirectory("dps-infra-");
    }

    int run(InputStream lifeline, PrintStream out) throws IOException {
        Ports ports = Ports.read(checkout, Map.of()).onFreePorts();
        CompletableFuture<Postgres> postgres = supplyAsync(() -> postgres(ports), Thread::startVirtualThread);
        CompletableFuture<Broker> broker = supplyAsync(() -> broker(ports), Thread::startVirtualThread);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(postgres)));
        try {
            CompletableFuture.allOf(postgres, broker).join();
        } catch (CompletionException e) {
            // whoever waits for the line must not wait for ever: the one that did start would keep this process alive
            Logger.getLogger(Infra.class.getName())
                    .log(Level.SEVERE, "Database and broker did not start.", e.getCause());
            return 1;
        }
        out.printf("READY postgres.port=%d kafka.port=%d%n", ports.of(Ports.POSTGRESQL), ports.of(Ports.KAFKA));
        out.flush();
        lifeline.transferTo(OutputStream.nullOutputStream());
        return 0;
    }

    private Postgres postgres(Ports ports) {
        List<Database> databases = Database.all(ports, Map.of()).stream()
                .filter(database -> database.use() == Database.Use.SERVICE)
                .toList();
        Postgres.Place place = new Postgres.Place(
                checkout.dps("postgresql-binaries"), folder.resolve("postgresql"), folder.resolve("postgresql.log"));
        return Postgres.start(place, ports.of(Ports.POSTGRESQL), Postgres.Durability.NONE, databases);
    }

    private Broker broker(Ports ports) {
        Broker broker = Broker.start(folder.resolve("kafka"), ports);
        Topics.create(broker.address(), Topic.read(checkout));
        return broker;
    }

    /** The broker dies with this JVM; the database is another process and must be told. */
    private void discard(CompletableFuture<Postgres> postgres) {
        // What the broker says about its vanishing folder helps nobody.
        Logger.getLogger("").setLevel(Level.OFF);
        Broker.outliveData();
        postgres.thenAccept(Postgres::close).exceptionally(neverStarted -> null).join();
        Folders.delete(folder);
    }
}
