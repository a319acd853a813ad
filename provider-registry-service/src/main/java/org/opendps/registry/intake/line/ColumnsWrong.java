package org.opendps.registry.intake.line;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ColumnsWrong(List<String> missing, List<String> unknown, List<String> twice) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not the columns that are known";
    }

    @Override
    public String detail() {
        return "The first line names the columns. " + said("It lacks ", missing) + said("Not known here are ", unknown)
                + said("There twice are ", twice) + "Known are " + String.join(", ", ProviderRow.COLUMNS)
                + "; the first "
                + ProviderRow.REQUIRED.size() + " are needed.";
    }

    private static String said(String what, List<String> columns) {
        return columns.isEmpty() ? "" : what + String.join(", ", columns) + ". ";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing, "unknown", unknown, "twice", twice, "known", ProviderRow.COLUMNS);
    }
}
