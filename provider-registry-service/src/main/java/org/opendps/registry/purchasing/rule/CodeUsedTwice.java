package org.opendps.registry.purchasing.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opendps.blocks.problem.Refusal;

record CodeUsedTwice(String field, String code) implements Refusal {

    static <T> void check(String field, List<T> entries, Function<T, String> code) {
        var seen = new HashSet<String>();
        entries.stream().map(code).filter(c -> !seen.add(c)).findFirst().ifPresent(c -> {
            throw new CodeUsedTwice(field, c).refused();
        });
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The same code twice";
    }

    @Override
    public String detail() {
        return "The code \"" + code + "\" is in " + field + " more than once. Give each entry a code of its own.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field, "code", code);
    }
}
