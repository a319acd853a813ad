package org.opendps.local.bench;

import java.util.Map;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Ports;

/** To the database of the service that is measured, as that service. */
record Login(int port, String user, String password) {

    static Login of(String database, Ports ports, Map<String, String> environment) {
        return Database.all(ports, environment).stream()
                .filter(known -> known.name().equals(database))
                .map(known -> new Login(ports.of(Ports.POSTGRESQL), known.name(), known.password()))
                .findFirst()
                .orElseThrow();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + user;
    }
}
