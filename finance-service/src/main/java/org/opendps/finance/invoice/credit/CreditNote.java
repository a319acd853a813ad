package org.opendps.finance.invoice.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.InvoiceHead;
import org.opendps.finance.invoice.document.Sender;

/** What a provider has taken back of an invoice. It never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // council and provider are read by queries only
class CreditNote {

    @Id
    private UUID id;

    private String authority;
    private UUID providerId;
    private UUID invoiceId;
    private String number;
    private String numberKey;
    private LocalDate issuedOn;
    private LocalDate receivedOn;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CreditNoteRequest.Line> lines;

    private Money net;
    private Money vat;
    private Money gross;
    private String submittedBy;
    private @Nullable UUID onBehalfOf;
    private Instant submittedAt;

    /** Whose invoice it is taken off. */
    record Of(String authority, UUID providerId, UUID invoiceId) {}

    protected CreditNote() {}

    CreditNote(Of of, CreditNoteRequest request, LocalDate receivedOn, Sender by, Instant at) {
        this.id = Ids.next();
        this.authority = of.authority();
        this.providerId = of.providerId();
        this.invoiceId = of.invoiceId();
        this.number = request.number().strip();
        this.numberKey = InvoiceHead.key(request.number());
        this.issuedOn = request.issuedOn();
        this.receivedOn = receivedOn;
        this.reason = request.reason();
        this.lines = List.copyOf(request.lines());
        this.net = request.net();
        this.vat = request.vat();
        this.gross = request.gross();
        this.submittedBy = by.name();
        this.onBehalfOf = by.onBehalfOf();
        this.submittedAt = at;
    }

    String numberKey() {
        return numberKey;
    }

    CreditNoteView view() {
        return new CreditNoteView(
                id, invoiceId, number, issuedOn, receivedOn, reason, lines, net, vat, gross, submittedBy, submittedAt);
    }
}
