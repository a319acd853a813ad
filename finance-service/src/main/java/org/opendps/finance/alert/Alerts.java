package org.opendps.finance.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Alerts implements PanacheRepositoryBase<FinanceAlert, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<FinanceAlert> open(String authority) {
        return list("authority = ?1 and endedOn is null order by id", authority);
    }

    /** One more than the limit, the first raised first. */
    List<FinanceAlert> page(
            String authority, @Nullable AlertKind kind, boolean ended, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var which = "authority = ?1 and id > ?2 and (?3 = true or endedOn is null)";
        return (kind == null
                        ? find(which + " order by id", authority, from, ended)
                        : find(which + " and kind = ?4 order by id", authority, from, ended, kind))
                .page(0, limit + 1)
                .list();
    }
}
