package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.contribution.collector.Collector;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.spend.SpendEntry;
import org.opendps.finance.spend.SpendKind;

/** Which charges what was received pays: the oldest first, and again whenever one of them changes. */
@ApplicationScoped
public class Settlement {

    private final Charges charges;
    private final ChargeLines lines;
    private final ChargeNews news;
    private final EntityManager entities;

    Settlement(Charges charges, ChargeLines lines, ChargeNews news, EntityManager entities) {
        this.charges = charges;
        this.lines = lines;
        this.news = news;
        this.entities = entities;
    }

    /**
     * All that the person has paid to the council. What is more than what is due waits for the next week.
     *
     * @param receiptId what has come in now; null when charges have changed
     */
    public void settle(UUID personRef, LocalDate on, @Nullable UUID receiptId) {
        var owed = charges.of(personRef).stream()
                .filter(charge -> charge.isCollectedBy(Collector.COUNCIL))
                .sorted(Charge.OLDEST_FIRST)
                .toList();
        var parts = new ArrayList<Journal.Contributed>();
        Apportionment.of(paid(personRef), owed, Charge::due).forEach((charge, share) -> {
            var more = share.minus(charge.received());
            if (!more.equals(Money.ZERO)) {
                news.receive(charge, more, on, receiptId);
                parts.add(charge.part(more));
            }
        });
        post(Objects.requireNonNullElseGet(receiptId, Ids::next), on, parts);
    }

    /** What was deducted from what a provider was paid, the provider has collected. */
    public void deducted(Collection<SpendEntry> paid, LocalDate on) {
        var due = paid.stream()
                .filter(entry -> entry.kind() == SpendKind.CONTRIBUTION_DUE)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var told = lines.chargesOf(due.stream().map(SpendEntry::spendRef).toList());
        var held = charges.held(told.values());
        var parts = new ArrayList<Journal.Contributed>();
        for (var entry : due) {
            var charge = Objects.requireNonNull(held.get(told.get(entry.spendRef())));
            news.receive(charge, entry.net(), on, null);
            parts.add(charge.part(entry.net()));
        }
        post(due.getFirst().spendRef(), on, parts);
    }

    private void post(UUID what, LocalDate on, List<Journal.Contributed> parts) {
        if (!parts.isEmpty()) {
            news.postReceived(what.toString(), on, parts);
        }
    }

    private Money paid(UUID personRef) {
        var sum = entities.createNativeQuery(
                        "select coalesce(sum(amount), 0.00) from contribution_receipt where person_ref = :person",
                        BigDecimal.class)
                .setParameter("person", personRef)
                .getSingleResult();
        return new Money(((BigDecimal) sum).setScale(2));
    }
}
