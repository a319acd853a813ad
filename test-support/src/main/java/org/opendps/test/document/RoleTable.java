package org.opendps.test.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call what by {@code authorization.csv}, and by the words of a description. */
final class RoleTable {

    private static final Set<String> OF_A_COUNCIL = Set.of(
            "commissioner",
            "practitioner",
            "support-officer",
            "evaluator",
            "moderator",
            "finance",
            "finance-approver",
            "auditor",
            "admin");
    private static final Set<String> OTHERS = Set.of("provider", "portal", "finance-system");
    private static final Pattern ROLE = Pattern.compile("(?<![\\w-])("
            + Stream.concat(OF_A_COUNCIL.stream(), OTHERS.stream())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")(?![\\w-])");
    private static final Pattern STATEMENT = Pattern.compile("\\b[Rr]oles?:? ([^.;(]*)");

    private final Map<String, Set<String>> rows = new HashMap<>();

    RoleTable() {
        try {
            var lines = Files.readAllLines(Path.of("src/test/resources/authorization.csv"));
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", 4);
                rows.put(cells[0] + " " + cells[1], Set.of(cells[2].split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> of(DocumentedOperation operation) {
        return rows.getOrDefault(operation.toString(), Set.of());
    }

    /** Each role of the row is named, and where the description says "Role" there is no other. */
    boolean agrees(DocumentedOperation operation) {
        var said = operation.said();
        var row = of(operation);
        if (row.contains("any")) {
            return said.matches("(?s).*(Roles?: any|Any role|All roles).*");
        }
        if (row.contains("anybody")) {
            return said.startsWith("Anybody") && operation.isPublic();
        }
        if (row.contains("newcomer")) {
            return said.contains("no role yet");
        }
        if (said.contains("All roles of a council") || said.contains("All roles of the council")) {
            return row.containsAll(OF_A_COUNCIL);
        }
        return named(said).containsAll(row)
                && STATEMENT.matcher(said).results().allMatch(statement -> row.containsAll(named(statement.group(1))));
    }

    private static Set<String> named(String text) {
        return ROLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
