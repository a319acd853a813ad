package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opendps.system.documented.Known;

/** Real things of a council, or of a provider: what lists show to those who own them, and lists below what those show. */
final class Belongings {

    /** Of each kind to learn from. */
    private static final int ENOUGH = 60;

    private final Map<String, Operation> lists = new HashMap<>();
    private final Map<String, JsonNode> read = new HashMap<>();
    private final Known known = new Known();
    private final Asking door;
    private final List<Caller> owners;

    Belongings(List<Operation> operations, Asking door, List<Caller> owners) {
        this.door = door;
        this.owners = owners;
        var readings = operations.stream()
                .filter(Operation::reads)
                .sorted(Comparator.comparingInt(one -> one.path().split("\\{", -1).length))
                .toList();
        readings.forEach(one -> lists.put(template(one.path()), one));
        // what was seen on the first way round leads further on the second
        for (int round = 0; round < 2; round++) {
            for (var list : readings) {
                paths(list.path()).limit(ENOUGH).forEach(path -> known.learn(path, read(list, path)));
            }
        }
    }

    /** The path of an operation with the ids of things that are there, looked for as far as it is read. */
    Stream<String> paths(String path) {
        int end = path.lastIndexOf('}');
        if (end < 0) {
            return Stream.of(path);
        }
        int place = path.lastIndexOf('{');
        var collection = path.substring(0, place - 1);
        return paths(collection)
                .flatMap(parent -> ids(collection, parent, path.substring(place + 1, end)).stream()
                        .map(id -> parent + "/" + id + path.substring(end + 1)));
    }

    /** As the list there shows it, then as others do. */
    private Set<String> ids(String collection, String parent, String name) {
        Set<String> ids = new LinkedHashSet<>();
        var list = lists.get(template(collection));
        if (list != null) {
            for (var item : read(list, parent).path("items")) {
                var id = item.path(name).asText(item.path("id").asText());
                if (!id.isEmpty()) {
                    ids.add(id);
                }
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(known.of(name.equals("id") ? Known.idOf(last(collection)) : name));
        }
        return ids;
    }

    private JsonNode read(Operation list, String path) {
        return read.computeIfAbsent(
                path,
                unread -> owners.stream()
                        .filter(owner -> list.allows(owner.role()))
                        .map(owner -> door.ask(list, path, owner))
                        .filter(Asking.Answer::isGiven)
                        .findFirst()
                        .map(Asking.Answer::body)
                        .orElseGet(MissingNode::getInstance));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String template(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
