package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.cost.Costing;
import org.opendps.finance.invoice.credit.CreditNoteBook;
import org.opendps.finance.invoice.credit.CreditNoteView;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.Sender;
import org.opendps.finance.invoice.document.VatCheck;
import org.opendps.finance.invoice.line.InvoiceLine;
import org.opendps.finance.invoice.line.LineMatching;

/** A provider takes back something of an invoice: never more than it has asked for. */
@ApplicationScoped
@Transactional
class Crediting {

    private final Invoices invoices;
    private final CreditNoteBook notes;
    private final LineMatching matching;
    private final Costing costing;
    private final InstantSource clock;

    Crediting(Invoices invoices, CreditNoteBook notes, LineMatching matching, Costing costing, InstantSource clock) {
        this.invoices = invoices;
        this.notes = notes;
        this.matching = matching;
        this.costing = costing;
        this.clock = clock;
    }

    CreditNoteView credit(UUID provider, UUID invoiceId, CreditNoteRequest request, Sender by) {
        request.mustAddUp();
        var today = London.today(clock);
        if (request.issuedOn().isAfter(today)) {
            throw new InvoiceRefused.IssuedAheadOfTime(request.issuedOn(), today).refused();
        }
        var invoice = invoices.heldForStep(invoiceId);
        var facts = invoice.facts();
        if (!facts.providerId().equals(provider)) {
            throw new NotFound("invoice", invoiceId).refused();
        }
        var before = matching.seen(invoiceId, facts.lines());
        var less = less(before, request);
        matching.takeBack(invoiceId, before, less);
        invoice.credit(less, request.vat());
        matching.share(invoiceId, less, invoice.payableVat());
        var note = notes.keep(facts.authority(), provider, invoiceId, request, by);
        invoices.flush();
        costing.settle(facts.authority(), invoiceId);
        return note;
    }

    private static List<InvoiceLine> less(List<InvoiceLine> invoiced, CreditNoteRequest request) {
        var lines = new ArrayList<>(invoiced);
        var vat = new VatCheck();
        for (var credit : request.lines()) {
            if (credit.line() > lines.size()) {
                throw new InvoiceRefused.NoSuchLine(credit.line()).refused();
            }
            var line = lines.get(credit.line() - 1);
            if (credit.net().isMoreThan(line.asked())) {
                throw new InvoiceRefused.CreditTooHigh(credit.line(), credit.net(), line.asked()).refused();
            }
            vat.with(line.vatCode(), credit.net());
            lines.set(credit.line() - 1, line.lessBy(credit.net()));
        }
        if (!vat.accepts(request.vat())) {
            throw new InvoiceRefused.CreditVatWrong(request.vat()).refused();
        }
        return lines;
    }
}
