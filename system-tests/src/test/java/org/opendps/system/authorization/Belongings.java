package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.opendps.system.documented.Known;
import org.opendps.system.examples.Story;

/** Real things of a council, or of a provider: what lists show to those who own them, and lists below what those show. */
final class Belongings {

    /** Of each kind to learn from. */
    private static final int ENOUGH = 60;

    /** Things of a kind, of which one is as an operation needs it. */
    private static final int WORTH_A_TRY = 100;

    private static final Asking.Answer NOTHING = new Asking.Answer(404, "", MissingNode.getInstance());

    private final Map<String, Operation> readings = new HashMap<>();
    private final Map<String, Asking.Answer> read = new ConcurrentHashMap<>();
    private final Map<String, List<String>> found = new ConcurrentHashMap<>();
    private final Known known = new Known();
    private final Asking door;
    private final List<Caller> owners;

    private Belongings(Asking door, List<Caller> owners) {
        this.door = door;
        this.owners = owners;
    }

    static Belongings of(List<Caller> owners, List<Operation> operations, Asking door) throws InterruptedException {
        var belongings = new Belongings(door, owners);
        belongings.look(operations.stream()
                .filter(Operation::reads)
                .sorted(Comparator.comparingInt(one -> one.path().split("\\{", -1).length))
                .toList());
        return belongings;
    }

    private void look(List<Operation> all) throws InterruptedException {
        all.forEach(one -> readings.put(template(one.path()), one));
        // what was seen on the first way round leads further on the second
        for (int round = 0; round < 2; round++) {
            for (var one : all) {
                var there = paths(one.path()).limit(ENOUGH).toList();
                AtOnce.all(there.stream()
                        .<Callable<Asking.Answer>>map(path -> () -> read(one, path))
                        .toList());
                // the council's own last: what is learnt last is kept longest
                there.reversed()
                        .forEach(path -> known.learn(path, read(one, path).body()));
            }
        }
    }

    /** Of the paths at which an operation finds what is there those that its owner can ask about. */
    Stream<String> of(Operation operation, Caller owner) {
        var there = found.computeIfAbsent(
                operation.path(), path -> paths(path).limit(WORTH_A_TRY).toList());
        return operation.reads() ? there.stream().filter(path -> isGiven(operation, path, owner)) : there.stream();
    }

    /** What none of them could read is not asked for again. */
    private boolean isGiven(Operation reading, String path, Caller owner) {
        boolean isKnownToBeRefused =
                owners.contains(owner) && !read(reading, path).isGiven();
        return !isKnownToBeRefused && door.ask(reading, path, owner).isGiven();
    }

    /** The path of an operation with the ids of things that are there, looked for as far as it is read. */
    private Stream<String> paths(String path) {
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

    /** As the list there shows it, or what the list is of; then as others do. */
    private Set<String> ids(String collection, String parent, String name) {
        Set<String> ids = new LinkedHashSet<>();
        shown(collection, parent)
                .sorted(Comparator.comparing(Belongings::isOfOthers))
                .forEach(item -> {
                    var id = item.path(name).asText(item.path("id").asText());
                    if (!id.isEmpty()) {
                        ids.add(id);
                    }
                });
        if (ids.isEmpty()) {
            ids.addAll(known.of(name.equals("id") ? Known.idOf(last(collection)) : name));
        }
        return ids;
    }

    private Stream<JsonNode> shown(String collection, String path) {
        var list = readings.get(template(collection));
        if (list != null) {
            return items(read(list, path).body().path("items"));
        }
        var above = readings.get(template(above(collection)));
        if (above == null) {
            return Stream.empty();
        }
        var whole = read(above, above(path)).body();
        // such as the year beside the budget, in the line of that budget
        return collection.endsWith("}")
                ? items(whole.path("items"))
                        .filter(item ->
                                items(item).anyMatch(value -> value.asText().equals(last(path))))
                : items(whole.path(last(collection)));
    }

    private static boolean isOfOthers(JsonNode item) {
        return item.has("authority") && !item.path("authority").asText().equals(Story.COUNCIL);
    }

    private static Stream<JsonNode> items(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private Asking.Answer read(Operation reading, String path) {
        var before = read.get(path);
        if (before != null) {
            return before;
        }
        var answer = owners.stream()
                .filter(owner -> reading.allows(owner.role()))
                .map(owner -> door.ask(reading, whole(reading, path), owner))
                .filter(Asking.Answer::isGiven)
                .findFirst()
                .orElse(NOTHING);
        read.put(path, answer);
        return answer;
    }

    /** Of a list as much as is given at once: what all councils see holds things of those that acted before. */
    private static String whole(Operation reading, String path) {
        return reading.path().endsWith("}") ? path : path + "?limit=200";
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String template(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
