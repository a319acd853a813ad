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

/**
 * What the weeks that have ended come to, and what of it was paid: of each person of whom something has changed. What an
 * assessment says of days to come needs no look of its own: it counts for weeks that are approved after it.
 */
@ApplicationScoped
@Transactional
class Charging implements ActsByDay {

    private static final String HEARD = """
            with heard as (delete from contribution_news n
                where n.id in (select id from contribution_news order by id limit :most for update skip locked)
                returning n.person_ref
            ), held as (
                -- in one order with whoever else takes several
                select id from contribution_due where id in (select person_ref from heard) order by id for update
            )
            update contribution_due d set acts_on = least(d.acts_on, :today) from held h where d.id = h.id
            """;
    private static final int MOST = 10_000;

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
        entities.createNativeQuery(HEARD)
                .setParameter("most", MOST)
                .setParameter("today", today)
                .executeUpdate();
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
            due.done(book.nextLook(due.authority(), personRef, today));
        }
    }
}
