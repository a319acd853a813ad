package org.opendps.calloff.bid.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class EarlierReceipts implements PanacheRepositoryBase<EarlierReceipt, String> {

    public List<ReceiptView.Replaced> of(UUID bidId) {
        return list("bidId = ?1 order by submittedAt", bidId).stream()
                .map(EarlierReceipt::view)
                .toList();
    }

    public boolean has(UUID bidId, String receiptNumber) {
        return count("bidId = ?1 and receiptNumber = ?2", bidId, receiptNumber) > 0;
    }
}
