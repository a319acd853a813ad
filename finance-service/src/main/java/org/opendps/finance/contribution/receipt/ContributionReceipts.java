package org.opendps.finance.contribution.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ContributionReceipts implements PanacheRepositoryBase<ContributionReceipt, UUID> {

    private static final String ONCE = "contribution_receipt_authority_reference_key";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws org.opendps.blocks.problem.Refused 409 when the reference was taken before */
    void keepNew(ContributionReceipt receipt) {
        try {
            persistAndFlush(receipt);
        } catch (ConstraintViolationException e) {
            if (ONCE.equals(e.getConstraintName())) {
                throw new ReceiptRefused.ReceiptTakenBefore(receipt.reference()).refused();
            }
            throw e;
        }
    }

    ContributionReceipt get(UUID id, UUID personRef) {
        return find("id = ?1 and personRef = ?2", id, personRef)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("receipt", id).refused());
    }

    /** In the order in which they were recorded, one more than the limit. */
    List<ContributionReceipt> page(UUID personRef, @Nullable UUID after, int limit) {
        return find("personRef = ?1 and id > ?2 order by id", personRef, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
