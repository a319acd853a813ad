package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of things that are there: the first of each list, as whoever owns it sees it. */
final class Belongings {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final Map<String, Operation> lists = new HashMap<>();
    private final Map<String, Optional<JsonNode>> seen = new HashMap<>();
    private final Asking door;
    private final List<Caller> house;

    Belongings(List<Operation> operations, Asking door, List<Caller> house) {
        operations.stream().filter(Operation::reads).forEach(one -> lists.put(one.path(), one));
        this.door = door;
        this.house = house;
    }

    /** The operation's path with ids of what belongs to {@code owner}; null when nothing is found. */
    @Nullable
    String path(Operation operation, Caller owner) {
        Matcher place = PLACE.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        int from = 0;
        while (place.find()) {
            path.append(operation.path(), from, place.start());
            var list = lists.get(operation.path().substring(0, place.start() - 1));
            var parent = path.substring(0, path.length() - 1);
            var id = list == null
                    ? Optional.<String>empty()
                    : first(list, parent, owner).flatMap(item -> id(item, place.group(1)));
            if (id.isEmpty()) {
                return null;
            }
            path.append(id.get());
            from = place.end();
        }
        return from == 0 ? null : path + operation.path().substring(from);
    }

    private Optional<JsonNode> first(Operation list, String path, Caller owner) {
        return reader(list, owner)
                .flatMap(reader -> seen.computeIfAbsent(
                        reader + " " + path,
                        unseen -> Optional.of(door.read(list, path, reader).at("/items/0"))
                                .filter(JsonNode::isObject)));
    }

    /** A provider for itself; of a council whoever may. */
    private Optional<Caller> reader(Operation list, Caller owner) {
        if (list.allows(owner.role())) {
            return Optional.of(owner);
        }
        return owner.role().equals("provider")
                ? Optional.empty()
                : house.stream()
                        .filter(one -> !one.role().equals("provider")
                                && !one.role().equals("portal")
                                && !one.name().contains("another")
                                && list.allows(one.role()))
                        .findFirst();
    }

    private static Optional<String> id(JsonNode item, String place) {
        return Optional.of(item.path(place).asText(item.path("id").asText())).filter(id -> !id.isEmpty());
    }
}
