package org.opendps.finance.invoice.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class CreditNotes implements PanacheRepositoryBase<CreditNote, UUID> {

    private static final String ONE_OF_A_NUMBER = "credit_note_of_number";

    /** @throws org.opendps.blocks.problem.Refused 409 {@code credit-note-known} */
    void keepNew(CreditNote note, UUID provider) {
        var known = new CreditNoteKnown(note.view().number());
        if (count("providerId = ?1 and numberKey = ?2", provider, note.numberKey()) > 0) {
            throw known.refused();
        }
        try {
            persistAndFlush(note);
        } catch (ConstraintViolationException e) {
            if (ONE_OF_A_NUMBER.equals(e.getConstraintName())) {
                throw known.refused();
            }
            throw e;
        }
    }

    List<CreditNoteView> of(UUID invoice) {
        return find("invoiceId = ?1 order by id", invoice).stream()
                .map(CreditNote::view)
                .toList();
    }
}
