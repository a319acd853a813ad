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

    private static final String TAKEN = """
            select number, min(line) from provider_import_row, unnest(numbers) number
            where import_id = :import and numbers && cast(:numbers as text[]) group by number
            """;

    void keep(UUID importId, List<RowOutcome> outcomes, boolean dryRun) {
        outcomes.forEach(row -> persist(new ImportRow(importId, row, dryRun)));
    }

    /** On which line each of the references was before. */
    Map<String, Long> linesOf(UUID importId, Collection<String> references) {
        return list("importId = ?1 and reference in ?2", importId, references).stream()
                .collect(Collectors.toMap(ImportRow::reference, ImportRow::line, Math::min));
    }

    /** On which line each of the numbers was before, as a dry run has them. */
    @SuppressWarnings("unchecked") // a native query answers what it is told to
    Map<String, Long> linesOfNumbers(UUID importId, List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = getEntityManager()
                .createNativeQuery(TAKEN)
                .setParameter("import", importId)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<ImportRow> page(UUID importId, @Nullable Outcome outcome, long after, int limit) {
        var query = outcome == null
                ? find("importId = ?1 and line > ?2 order by line", importId, after)
                : find("importId = ?1 and line > ?2 and outcome = ?3 order by line", importId, after, outcome);
        return query.page(0, limit + 1).list();
    }
}
