package org.opendps.finance.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class BudgetImports implements PanacheRepositoryBase<BudgetImport, UUID> {

    private static final String ONCE = "budget_import_of_reference";
    private static final UUID LAST = new UUID(-1, -1);

    BudgetImport seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a step: whoever comes second sees what the first has done. */
    BudgetImport held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static BudgetImport own(@Nullable BudgetImport found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(sent -> sent.authority().equals(authority))
                .orElseThrow(() -> new NotFound("import", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code import-known} */
    void keepNew(BudgetImport sent) {
        if (count(
                        "authority = ?1 and reference = ?2 and status <> ?3",
                        sent.authority(),
                        sent.reference(),
                        ImportStatus.CANCELLED)
                > 0) {
            throw new ImportRefused.ImportKnown(sent.reference()).refused();
        }
        try {
            persistAndFlush(sent);
        } catch (ConstraintViolationException e) {
            if (ONCE.equals(e.getConstraintName())) {
                throw new ImportRefused.ImportKnown(sent.reference()).refused();
            }
            throw e;
        }
    }

    /** The newest first, one more than the limit. */
    List<BudgetImport> page(String authority, @Nullable ImportStatus status, @Nullable UUID before, int limit) {
        var from = before == null ? LAST : before;
        var found = status == null
                ? find("authority = ?1 and id < ?2 order by id desc", authority, from)
                : find("authority = ?1 and id < ?2 and status = ?3 order by id desc", authority, from, status);
        return found.page(0, limit + 1).list();
    }
}
