package org.opendps.registry.notice;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ConflictsNotAssessed() implements Refusal {

    static void check(Publication asked) {
        var assessed = asked.conflictsAssessedOn();
        if (assessed == null || assessed.isAfter(asked.publishedOn())) {
            throw new ConflictsNotAssessed().refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Conflicts of interest are looked for first";
    }

    @Override
    public String detail() {
        return "Before a dynamic market is announced, its conflicts assessment is made: give the day as conflictsAssessedOn,"
                + " not after the day on which the notice was published.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Procurement Act 2023 s.83(2)");
    }
}
