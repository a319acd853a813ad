package org.opendps.calloff.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.regime.NoticeKind;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** What a list is asked for. */
    record Filter(
            @Nullable UUID callOffId,
            @Nullable NoticeStatus status,
            @Nullable LocalDate dueBefore) {}

    List<Notice> ofLot(UUID callOffId, int lot, NoticeKind kind) {
        return list("callOffId = ?1 and lot = ?2 and kind = ?3 order by id desc", callOffId, lot, kind);
    }

    /** That tell of all of its lots at once. */
    List<Notice> ofCallOff(UUID callOffId, NoticeKind kind) {
        return list("callOffId = ?1 and lot is null and kind = ?2 order by id desc", callOffId, kind);
    }

    /** Whether nothing told, or is to tell, of the beginning: then nothing tells of the end (Procurement Act 2023 s.55). */
    boolean noneBegan(UUID callOffId) {
        return count("callOffId = ?1 and kind in (UK4, UK5) and status <> DISMISSED", callOffId) == 0;
    }

    /** That tell of the end of a placement's contract, the latest first. */
    List<Notice> ofTheEnd(UUID callOffId, UUID placementId) {
        return list(
                "callOffId = ?1 and kind = UK11 and lot = (select lot from Award where placementId = ?2)"
                        + " order by id desc",
                callOffId,
                placementId);
    }

    /** In the order in which they became due, one more than the limit. */
    List<Notice> page(String authority, Filter filter, @Nullable UUID after, int limit) {
        var parameters = Parameters.with("authority", authority).and("after", after == null ? new UUID(0, 0) : after);
        var query = new StringBuilder("authority = :authority");
        if (filter.callOffId() != null) {
            query.append(" and callOffId = :callOff");
            parameters.and("callOff", filter.callOffId());
        }
        if (filter.status() != null) {
            query.append(" and status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.dueBefore() != null) {
            query.append(" and dueOn < :dueBefore");
            parameters.and("dueBefore", filter.dueBefore());
        }
        return find(query.append(" and id > :after order by id").toString(), parameters)
                .page(0, limit + 1)
                .list();
    }
}
