package org.opendps.finance.invoice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.Sender;

/** The credit notes, by their invoice. */
@ApplicationScoped
public class CreditNoteBook {

    private final CreditNotes notes;
    private final InstantSource clock;

    CreditNoteBook(CreditNotes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code credit-note-known} */
    public CreditNoteView keep(String authority, UUID provider, UUID invoice, CreditNoteRequest request, Sender by) {
        var of = new CreditNote.Of(authority, provider, invoice);
        var note = new CreditNote(of, request, London.today(clock), by, clock.instant());
        notes.keepNew(note, provider);
        return note.view();
    }

    /** The first received first. */
    public List<CreditNoteView> of(UUID invoice) {
        return notes.of(invoice);
    }
}
