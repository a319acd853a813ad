package org.opendps.registry.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportRows implements PanacheRepositoryBase<ImportRow, UUID> {

    void keep(UUID importId, List<RowOutcome> outcomes, boolean dryRun) {
        outcomes.forEach(row -> persist(new ImportRow(importId, row, dryRun)));
    }

    /** On which line each of the references was before. */
    Map<String, Long> linesOf(UUID importId, Collection<String> references) {
        return list("importId = ?1 and reference in ?2", importId, references).stream()
                .collect(Collectors.toMap(ImportRow::reference, ImportRow::line, Math::min));
    }

    List<ImportRow> page(UUID importId, @Nullable Outcome outcome, long after, int limit) {
        var query = outcome == null
                ? find("importId = ?1 and line > ?2 order by line", importId, after)
                : find("importId = ?1 and line > ?2 and outcome = ?3 order by line", importId, after, outcome);
        return query.page(0, limit + 1).list();
    }
}
