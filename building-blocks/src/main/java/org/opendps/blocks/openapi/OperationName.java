package org.opendps.blocks.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How generated clients call an operation. Made of its method and path only, which are promised to stay: the name of
 * a method or of a class of ours is not.
 */
final class OperationName {

    private OperationName() {}

    static String of(DocumentedOperation operation) {
        var segments = Arrays.stream(operation.path().split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .skip(1)
                .toList();
        var name = new StringBuilder(operation.verb());
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (!segment.startsWith("{")) {
                boolean last = i + 1 == segments.size();
                boolean one = last ? operation.creates() : segments.get(i + 1).startsWith("{");
                name.append(words(one ? singular(segment) : segment));
            }
        }
        return name.toString();
    }

    private static String words(String segment) {
        return Arrays.stream(segment.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches")) {
            return word.substring(0, word.length() - "es".length());
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
