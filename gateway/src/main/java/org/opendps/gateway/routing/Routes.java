package org.opendps.gateway.routing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The route table of this installation. A table that names an unknown service stops the start. */
@Startup
@Singleton
public class Routes {

    private static final String TABLE = "/routes.csv";

    private final RouteTable table;

    Routes(Upstreams upstreams) {
        this.table = RouteTable.of(lines());
        List<String> unknown = table.upstreams().stream()
                .filter(key -> upstreams.find(key).isEmpty())
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("routes.csv names services without an address (dps.upstreams): " + unknown);
        }
    }

    public Optional<Route> find(String path) {
        return table.find(path);
    }

    private static List<String> lines() {
        try (InputStream in = Routes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The route table is missing: " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
