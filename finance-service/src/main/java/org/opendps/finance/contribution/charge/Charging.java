package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;

/** Each day, for each person: what the weeks that have ended come to, and what of it was paid. */
@ApplicationScoped
@Transactional
class Charging implements ActsByDay {

    private final EntityManager entities;
    private final DueBook book;
    private final Settlement settlement;

    Charging(EntityManager entities, DueBook book, Settlement settlement) {
        this.entities = entities;
        this.book = book;
        this.settlement = settlement;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(ContributionDue.class, entities, today, after, atMost);
    }

    @Override
    public void act(UUID personRef, LocalDate today) {
        var due =
                Objects.requireNonNull(entities.find(ContributionDue.class, personRef, LockModeType.PESSIMISTIC_WRITE));
        if (due.isDue(today)) {
            book.book(due.authority(), personRef, today);
            entities.flush();
            settlement.settle(personRef, today, null);
            due.done(today);
        }
    }
}
