package org.opendps.finance.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.attendance.week.WeekReturnedBefore;

@ApplicationScoped
class AttendanceReturns implements PanacheRepositoryBase<AttendanceReturn, UUID> {

    private static final String ONE_AT_A_TIME = "attendance_return_submitted";
    private static final UUID FIRST = new UUID(0, 0);

    AttendanceReturn get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("attendance return", id).refused());
    }

    /** For a change: whoever comes second sees what the first has done. */
    AttendanceReturn getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("attendance return", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when a return of the week waits for the council */
    void keepNew(AttendanceReturn submitted) {
        if (isWaiting(submitted)) {
            throw new WeekReturnedBefore(submitted.weekStarting()).refused();
        }
        try {
            persistAndFlush(submitted);
        } catch (ConstraintViolationException e) {
            if (ONE_AT_A_TIME.equals(e.getConstraintName())) {
                throw new WeekReturnedBefore(submitted.weekStarting()).refused();
            }
            throw e;
        }
    }

    private boolean isWaiting(AttendanceReturn like) {
        return count(
                        "placementId = ?1 and providerId = ?2 and weekStarting = ?3 and status = ?4",
                        like.placementId(),
                        like.providerId(),
                        like.weekStarting(),
                        ReturnStatus.SUBMITTED)
                > 0;
    }

    /** The return of a week that came with that file. */
    Optional<AttendanceReturn> ofFile(UUID fileId, UUID placementId, LocalDate monday) {
        return find("placementId = ?1 and weekStarting = ?2 and fileId = ?3", placementId, monday, fileId)
                .firstResultOptional();
    }

    List<AttendanceReturn> ofAuthority(String authority, ReturnFilter filter, @Nullable UUID after, int limit) {
        return page("authority = :whose", authority, filter, after, limit);
    }

    List<AttendanceReturn> ofProvider(UUID providerId, ReturnFilter filter, @Nullable UUID after, int limit) {
        return page("providerId = :whose", providerId, filter, after, limit);
    }

    private List<AttendanceReturn> page(
            String side, Object whose, ReturnFilter filter, @Nullable UUID after, int limit) {
        var where = new StringBuilder(side).append(" and id > :after");
        var values = new HashMap<String, Object>(Map.of("whose", whose, "after", after == null ? FIRST : after));
        filter.addTo(where, values);
        return find(where.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }
}
