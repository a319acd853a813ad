package org.opendps.registry.evaluation;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record SupplierExcluded(List<String> citations) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The applicant is excluded";
    }

    @Override
    public String detail() {
        return "A mandatory ground for exclusion was declared, it still counts, and nothing shows that it was put right. The law does not allow admission.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", String.join("; ", citations));
    }
}
