package org.opendps.local.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One database, owned by the one role of the same name. */
public record Database(String name, String passwordVariable, String password, Use use) {

    public enum Use {
        SERVICE,
        IDENTITY
    }

    /** One for each service of the table of ports and one for the identity provider; a local password is the name. */
    public static List<Database> all(Ports ports, Map<String, String> environment) {
        Stream<Database> services = ports.services().stream().map(port -> of(port.stem(), Use.SERVICE, environment));
        return Stream.concat(services, Stream.of(of("KEYCLOAK", Use.IDENTITY, environment)))
                .toList();
    }

    public boolean belongsTo(Port application) {
        return name.equals(application.stem().toLowerCase(Locale.ROOT));
    }

    private static Database of(String stem, Use use, Map<String, String> environment) {
        String name = stem.toLowerCase(Locale.ROOT);
        String variable = "DPS_" + stem + "_DB_PASSWORD";
        return new Database(name, variable, environment.getOrDefault(variable, name), use);
    }
}
