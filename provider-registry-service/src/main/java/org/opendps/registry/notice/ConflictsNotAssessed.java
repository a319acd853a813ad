package org.opendps.registry.notice;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.notice.content.Publication;
import org.opendps.registry.regime.notice.NoticeKind;

record ConflictsNotAssessed(NoticeKind kind, String citation) implements Refusal {

    static void check(NoticeKind kind, Publication asked) {
        var assessed = asked.conflictsAssessedOn();
        boolean early = assessed != null && !assessed.isAfter(asked.publishedOn());
        kind.conflictsCitation().filter(citation -> !early).ifPresent(citation -> {
            throw new ConflictsNotAssessed(kind, citation).refused();
        });
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
        return "Before a notice of this kind (" + kind.title()
                + ") the conflicts assessment is made, and the notice confirms it: give the day as conflictsAssessedOn,"
                + " not after the day on which the notice was published.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
