package org.opendps.local.plan;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code deploy/ports.csv}, moved by the environment. */
public record Ports(List<Port> all) {

    private static final int HIGHEST = 65_535;

    public static final String GATEWAY = "gateway";
    public static final String POSTGRESQL = "postgresql";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";
    public static final String KEYCLOAK = "keycloak";

    public static Ports read(Checkout checkout, Map<String, String> environment) {
        return new Ports(Table.rows(checkout.deploy("ports.csv")).stream()
                .map(row -> new Port(row.get(0), Integer.parseInt(row.get(1)), row.get(2)))
                .map(port -> environment.containsKey(port.variable())
                        ? port.at(number(port.variable(), environment.get(port.variable())))
                        : port)
                .toList());
    }

    private static int number(String variable, String text) {
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > HIGHEST) {
            throw new IllegalArgumentException(
                    variable + " is '" + text + "': set it to a port from 1 to " + HIGHEST + ".");
        }
        return Integer.parseInt(text);
    }

    /** The same pieces on ports that nobody holds right now. */
    public Ports onFreePorts() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Port> moved = new ArrayList<>();
            for (Port port : all) {
                // All are held until the last is known, or the system would hand the same one out twice.
                ServerSocket socket = new ServerSocket(0);
                held.add(socket);
                moved.add(port.at(socket.getLocalPort()));
            }
            return new Ports(List.copyOf(moved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    public int of(String name) {
        return all.stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + name + " in deploy/ports.csv."))
                .number();
    }

    public String kafkaAddress() {
        return "localhost:" + of(KAFKA);
    }

    public List<Port> services() {
        return all.stream().filter(Port::isService).toList();
    }

    /** Each variable of the table with the port that counts. */
    public Map<String, String> asEnvironment() {
        return all.stream()
                .collect(toMap(
                        Port::variable, port -> Integer.toString(port.number()), (a, b) -> a, LinkedHashMap::new));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
