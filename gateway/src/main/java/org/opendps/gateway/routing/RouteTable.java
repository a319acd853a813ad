package org.opendps.gateway.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the destination of a path by the longest prefix of whole segments. */
public final class RouteTable {

    private static final String HEADER = "prefix,upstream";
    private static final String EVERY_UPSTREAM = "*";

    private final Map<String, Destination> byPrefix;

    private RouteTable(Map<String, Destination> byPrefix) {
        this.byPrefix = Map.copyOf(byPrefix);
    }

    /**
     * Reads the table.
     *
     * @param lines a header and one {@code prefix,upstream} a line
     * @throws IllegalArgumentException naming the line that cannot be used
     */
    public static RouteTable of(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The route table must begin with the line " + HEADER);
        }
        Map<String, Destination> byPrefix = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 2 || !isPrefix(cells[0]) || cells[1].isBlank()) {
                throw new IllegalArgumentException("Not a route: '" + line + "'");
            }
            if (byPrefix.putIfAbsent(cells[0], destination(cells[1])) != null) {
                throw new IllegalArgumentException("Routed twice: '" + cells[0] + "'");
            }
        }
        return new RouteTable(byPrefix);
    }

    private static boolean isPrefix(String cell) {
        return cell.startsWith("/") && cell.length() > 1 && !cell.endsWith("/");
    }

    private static Destination destination(String cell) {
        return cell.equals(EVERY_UPSTREAM) ? new Destination.Every() : new Destination.One(cell);
    }

    /**
     * The route with the longest prefix that matches.
     *
     * @param path absolute and already normalised, without the query string
     */
    public Optional<Route> find(String path) {
        for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            Destination destination = byPrefix.get(prefix);
            if (destination != null) {
                return Optional.of(new Route(prefix, destination));
            }
        }
        return Optional.empty();
    }

    Set<String> upstreams() {
        return byPrefix.values().stream()
                .flatMap(destination -> switch (destination) {
                    case Destination.One one -> Stream.of(one.upstream());
                    case Destination.Every every -> Stream.<String>empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
