package org.opendps.registry.regime.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

public record ConditionsUnlawful(List<UnlawfulCondition> unlawful) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The law forbids a condition";
    }

    @Override
    public String detail() {
        return unlawful.stream().map(UnlawfulCondition::remedy).distinct().collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unlawful", unlawful, "citation", unlawful.getFirst().citation());
    }
}
