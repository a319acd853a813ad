package org.opendps.finance.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
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

    List<AttendanceReturn> ofAuthority(String authority, ReturnStatus status, @Nullable UUID after, int limit) {
        return find("authority = ?1 and status = ?2 and id > ?3 order by id", authority, status, start(after))
                .page(0, limit + 1)
                .list();
    }

    List<AttendanceReturn> ofProvider(UUID providerId, ReturnStatus status, @Nullable UUID after, int limit) {
        return find("providerId = ?1 and status = ?2 and id > ?3 order by id", providerId, status, start(after))
                .page(0, limit + 1)
                .list();
    }

    private static UUID start(@Nullable UUID after) {
        return after == null ? FIRST : after;
    }
}
