package org.opendps.registry.purchasing.amendment;

import java.util.Arrays;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ReasonMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The change needs a reason";
    }

    @Override
    public String detail() {
        return "Give reasonCode, one of " + Arrays.toString(ChangeReason.values())
                + ", and reason in words: both stay with the value that was there before.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reasonCodes", ChangeReason.values());
    }
}
