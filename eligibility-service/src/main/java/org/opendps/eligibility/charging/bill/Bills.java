package org.opendps.eligibility.charging.bill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Bills implements PanacheRepositoryBase<Bill, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws org.opendps.blocks.problem.Refused 404 when the caller's council has no such bill */
    Bill get(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(bill -> bill.authority().equals(caller.authority()))
                .orElseThrow(() -> new NotFound("bill", id).refused());
    }

    /** In the order in which they were made, one more than the limit. */
    List<Bill> page(
            String authority, @Nullable LocalDate billedOn, @Nullable UUID personRef, @Nullable UUID after, int limit) {
        var where = new StringBuilder("authority = :authority and billId > :after");
        var values = new HashMap<String, Object>(
                Map.of("authority", authority, "after", after == null ? BEFORE_ALL : after));
        if (billedOn != null) {
            where.append(" and billedOn = :billedOn");
            values.put("billedOn", billedOn);
        }
        if (personRef != null) {
            where.append(" and personRef = :personRef");
            values.put("personRef", personRef);
        }
        return find(where.append(" order by billId").toString(), values)
                .page(0, limit + 1)
                .list();
    }
}
