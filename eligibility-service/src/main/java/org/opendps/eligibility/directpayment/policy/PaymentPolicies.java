package org.opendps.eligibility.directpayment.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PaymentPolicies implements PanacheRepositoryBase<PaymentPolicy, UUID> {

    /** The decision that holds on a day, or what is customary where the council has decided nothing. */
    public PaymentRule on(String authority, LocalDate day) {
        return find("authority = ?1 and startsOn <= ?2 order by startsOn desc, id desc", authority, day)
                .firstResultOptional()
                .map(PaymentPolicy::rule)
                .orElseGet(() -> Customs.on(day));
    }

    /** In the order in which they were entered. */
    List<PaymentPolicy> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
