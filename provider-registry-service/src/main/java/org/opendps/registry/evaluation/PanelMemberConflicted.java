package org.opendps.registry.evaluation;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.evaluation.conflict.ConflictNotExcluded;

record PanelMemberConflicted(List<String> members) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A member of the panel has a conflict";
    }

    @Override
    public String detail() {
        return String.join(", ", members)
                + " declared an interest in this applicant and sits on the panel. Change who sits on it, or decide on this application with another panel.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("members", members, "citation", ConflictNotExcluded.CITATION);
    }
}
