package org.opendps.eligibility.assessment.urgent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.person.PersonStatus;

@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    /** Which are asked for. */
    enum Which {
        OPEN,
        OVERDUE,
        DONE
    }

    /** Where the page before ended. */
    record Place(LocalDate dueOn, UUID id) {

        static final Place BEFORE_ALL = new Place(LocalDate.EPOCH, new UUID(0, 0));

        static Place read(String key) {
            var parts = key.split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a place in this list");
            }
            try {
                return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    List<FollowUp> open(UUID personRef, Kind kind) {
        return list("personRef = ?1 and kind = ?2 and doneOn is null", personRef, kind);
    }

    /** Of people whose record is open: the soonest due first. */
    List<FollowUp> page(String authority, Which which, LocalDate today, Place after, int limit) {
        var wanted = switch (which) {
            case OPEN -> "doneOn is null";
            case OVERDUE -> "doneOn is null and dueOn < :today";
            case DONE -> "doneOn is not null";
        };
        var parameters = Parameters.with("authority", authority)
                .and("day", after.dueOn())
                .and("id", after.id())
                .and("open", PersonStatus.OPEN);
        return find(
                        "from FollowUp t where authority = :authority and (dueOn > :day or dueOn = :day and id > :id)"
                                + " and exists (select 1 from Person p where p.personRef = t.personRef and p.status ="
                                + " :open) and " + wanted + " order by dueOn, id",
                        which == Which.OVERDUE ? parameters.and("today", today) : parameters)
                .page(0, limit + 1)
                .list();
    }
}
