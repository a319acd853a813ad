package org.opendps.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Overrides implements PanacheRepositoryBase<BudgetOverride, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<BudgetOverride> page(UUID budget, @Nullable UUID after, int limit) {
        return find("budgetId = ?1 and id > ?2 order by id", budget, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
