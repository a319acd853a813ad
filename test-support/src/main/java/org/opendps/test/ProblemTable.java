package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** docs/problems.md: every reason to say no has a row in the section of its module, and every row is such a reason. */
public final class ProblemTable {

    private static final String REFUSAL = "org.opendps.blocks.problem.Refusal";
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d{3}) \\|.*");

    private ProblemTable() {}

    static void check(JavaClasses classes) {
        var module = Path.of("").toAbsolutePath().getFileName().toString();
        var found = new TreeMap<String, Integer>();
        classes.stream()
                .filter(c -> c.isAssignableTo(REFUSAL))
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .map(ProblemTable::sample)
                .forEach(refusal ->
                        found.put(String.valueOf(call(refusal, "reason")), (Integer) call(refusal, "status")));
        assertThat(written(module)).as("docs/problems.md, " + module).isEqualTo(found);
    }

    /** Type and status of each row below this heading. */
    public static Map<String, Integer> written(String heading) {
        var rows = new TreeMap<String, Integer>();
        boolean inside = false;
        for (var line : lines()) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + heading);
            }
            var row = ROW.matcher(line);
            if (inside && row.matches()) {
                rows.put(row.group(1), Integer.valueOf(row.group(2)));
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Infrastructure.root().resolve("docs/problems.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With any values: type and status do not depend on them. */
    private static Object sample(Class<?> refusal) {
        try {
            var types = Arrays.stream(refusal.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = refusal.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(ProblemTable::anything).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(refusal.getName() + " cannot be made", e);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == List.class ? List.of() : type == Set.class ? Set.of() : type == Map.class ? Map.of() : null;
    }

    private static Object call(Object refusal, String method) {
        try {
            var found = refusal.getClass().getMethod(method);
            found.setAccessible(true);
            return found.invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(refusal.getClass().getName() + " does not tell its " + method, e);
        }
    }
}
