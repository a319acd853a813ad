package org.opendps.eligibility.charging.bill;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.ClosedDetails;
import org.opendps.eligibility.person.KnownPeople;

/** Puts the name and address to a bill. */
@ApplicationScoped
class BillLetters {

    private static final String TEMPLATE = "contribution-bill.html";

    private final Bills bills;
    private final KnownPeople people;
    private final ClosedDetails details;
    private final Engine pages;

    BillLetters(Bills bills, KnownPeople people, ClosedDetails details, Engine pages) {
        this.bills = bills;
        this.people = people;
        this.details = details;
        this.pages = pages;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 when the caller's council has no such bill or person, 410 once the
     *     person is erased, 403 when the record is restricted
     */
    String page(UUID id, Caller caller) {
        var bill = bills.get(id, caller);
        var person = people.openTo(caller, bill.personRef());
        var template = Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE);
        return template.data("letter", BillLetter.of(bill, details.open(person)))
                .render();
    }
}
