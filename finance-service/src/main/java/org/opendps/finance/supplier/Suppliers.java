package org.opendps.finance.supplier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Suppliers implements PanacheRepositoryBase<Supplier, UUID> {

    private static final String ONE_OF_A_NUMBER = "supplier_authority_supplier_number_key";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<Supplier> of(String authority, UUID provider) {
        return find("authority = ?1 and providerId = ?2", authority, provider).firstResultOptional();
    }

    Optional<Supplier> heldOf(String authority, UUID provider) {
        return find("authority = ?1 and providerId = ?2", authority, provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the number is another provider's */
    void keep(Supplier supplier) {
        try {
            persistAndFlush(supplier);
        } catch (ConstraintViolationException e) {
            if (ONE_OF_A_NUMBER.equals(e.getConstraintName())) {
                throw new SupplierNumberTaken(supplier.supplierNumber()).refused();
            }
            throw e;
        }
    }

    List<Supplier> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
