package org.opendps.finance.invoice.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** A session that was delivered and is charged by an invoice: by one alone, held by the database. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class InvoicedSession {

    @Id
    private UUID id;

    private UUID invoiceId;
    private int line;
    private UUID placementId;
    private UUID providerId;
    private LocalDate heldOn;

    protected InvoicedSession() {}

    InvoicedSession(UUID invoiceId, int line, UUID placementId, UUID providerId, LocalDate heldOn) {
        this.id = Ids.next();
        this.invoiceId = invoiceId;
        this.line = line;
        this.placementId = placementId;
        this.providerId = providerId;
        this.heldOn = heldOn;
    }
}
