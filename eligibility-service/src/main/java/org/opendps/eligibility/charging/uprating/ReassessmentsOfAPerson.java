package org.opendps.eligibility.charging.uprating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;

/** What was worked out of the person when everybody was assessed anew, also where nothing came of it. */
@ApplicationScoped
class ReassessmentsOfAPerson implements PartOfExport {

    private final ReassessmentRows rows;

    ReassessmentsOfAPerson(ReassessmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "reassessments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return rows.list("personRef = ?1 order by id", personRef).stream()
                .map(RowView::of)
                .toList();
    }
}
