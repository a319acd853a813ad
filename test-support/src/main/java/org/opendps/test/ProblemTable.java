package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** docs/problems.md: every reason to say no has a row in the section of its module, and every row is such a reason. */
public final class ProblemTable {

    private static final String REFUSAL = "org.opendps.blocks.problem.Refusal";
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d{3}) \\|.*");

    private ProblemTable() {}

    static void check(JavaClasses classes) {
        var module = Checkout.module();
        var found = new TreeMap<String, Integer>();
        classes.stream()
                .filter(c -> c.isAssignableTo(REFUSAL))
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .map(Sample::of)
                .forEach(
                        refusal -> found.put(String.valueOf(refusal.tell("reason")), (Integer) refusal.tell("status")));
        assertThat(written(module)).as("docs/problems.md, " + module).isEqualTo(found);
    }

    /** Type and status of each row below this heading. */
    public static Map<String, Integer> written(String heading) {
        var rows = new TreeMap<String, Integer>();
        boolean inside = false;
        for (var line : Checkout.lines("docs/problems.md")) {
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
}
