package org.opendps.registry.consultation;

import java.util.HashSet;
import java.util.List;
import org.opendps.blocks.problem.Refusal;

record CostsUnsound(String band, String remedy) implements Refusal {

    static void check(List<CostLine> costs, List<String> asked) {
        var seen = new HashSet<String>();
        for (var line : costs) {
            var band = line.serviceBand();
            if (!asked.contains(band)) {
                throw new CostsUnsound(band, "is not asked for. The bands are " + String.join(", ", asked) + ".")
                        .refused();
            }
            if (!seen.add(band)) {
                throw new CostsUnsound(band, "is there twice. Give its costs once.").refused();
            }
            if (!line.isPossible()) {
                throw new CostsUnsound(band, "costs nothing, or less. No line is below 0.00, and one is above.")
                        .refused();
            }
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not possible costs";
    }

    @Override
    public String detail() {
        return "Band " + band + " " + remedy;
    }
}
