package org.opendps.eligibility.charging.suspension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.RowsOfAPerson;

@ApplicationScoped
public class ChargingSuspensions implements PanacheRepositoryBase<ChargingSuspension, UUID> {

    private static final String WHAT = "charging suspension";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final KnownPeople people;

    ChargingSuspensions(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another person's or another council's */
    ChargingSuspension getForChange(UUID personRef, UUID id, Caller caller) {
        var suspension = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.personRef().equals(personRef))
                .orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(suspension.authority(), WHAT, id);
        people.mustBeKnownTo(caller, suspension.personRef());
        return suspension;
    }

    public Optional<ChargingSuspension> on(UUID personRef, LocalDate day) {
        return between(personRef, day, day).stream().findFirst();
    }

    /** Those of which a day is among these; what ended before it began has none. */
    List<ChargingSuspension> between(UUID personRef, LocalDate from, @Nullable LocalDate until) {
        return list(
                "personRef = ?1 and (ends is null or ends >= ?2 and ends >= starts) and starts <= ?3 order by starts",
                personRef,
                from,
                until == null ? LAST_DAY : until);
    }

    /** The latest first. */
    List<ChargingSuspension> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(ChargingSuspension.class, getEntityManager(), today, after, atMost);
    }
}
