package org.opendps.system.documented;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What answers have shown to be there, by the names by which requests ask for it: {@code bidId}, {@code personRef}. */
public final class Known {

    private static final Pattern NAMED = Pattern.compile("[a-zA-Z]+(Id|Ref)");
    private static final Pattern COLLECTION = Pattern.compile(".*/([a-z-]+)(/[^/]*)?");
    private static final int ENOUGH = 30;

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    /** The latest ones. */
    public List<String> of(String name) {
        return ids.getOrDefault(name, List.of());
    }

    /** Of what stands at this path, or of what it belongs to; one that nobody has where nothing of it was read. */
    public String tag(String path) {
        for (var at = path; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            var tag = tags.get(at);
            if (tag != null) {
                return tag;
            }
        }
        return "\"0\"";
    }

    public void learnTag(String path, String tag) {
        tags.put(path, tag);
    }

    /** @param path of what was read, or of where it was created */
    public void learn(String path, JsonNode body) {
        var collection = COLLECTION.matcher(path);
        learnAll(collection.matches() ? collection.group(1) : "", body);
    }

    private void learnAll(String collection, JsonNode node) {
        node.forEach(item -> {
            if (node.isArray()) {
                learnAll(collection, item);
            }
        });
        for (var field : node.properties()) {
            var value = field.getValue();
            if (value.isContainerNode()) {
                learnAll(field.getKey().equals("items") ? collection : field.getKey(), value);
            } else if (field.getKey().equals("id")) {
                add(idOf(collection), value.asText());
            } else if (NAMED.matcher(field.getKey()).matches() && value.isTextual()) {
                add(field.getKey(), value.asText());
            }
        }
    }

    private void add(String name, String id) {
        var there = ids.computeIfAbsent(name, any -> new ArrayList<>());
        if (!there.contains(id)) {
            there.add(id);
            if (there.size() > ENOUGH) {
                there.removeFirst();
            }
        }
    }

    /** {@code call-offs} are asked for by {@code callOffId}. */
    public static String idOf(String collection) {
        var name = new StringBuilder();
        for (var word : List.of(
                collection.replaceFirst("ies$", "y").replaceFirst("s$", "").split("-", -1))) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name + "Id";
    }
}
