package org.opendps.finance.attendance.query;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class ReturnQueries implements PanacheRepositoryBase<ReturnQuery, UUID> {

    /** So that a return can be shown with all of them. */
    private static final int MOST = 50;

    public ReturnQuery getForChange(UUID returnId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(query -> query.returnId().equals(returnId))
                .orElseThrow(() -> new NotFound("query", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code too-many-queries} */
    public void keepNew(ReturnQuery query) {
        if (count("returnId", query.returnId()) >= MOST) {
            throw new QueryRefused.TooManyQueries(MOST).refused();
        }
        persistAndFlush(query);
    }

    public List<ReturnQuery> of(UUID returnId) {
        return list("returnId = ?1 order by id", returnId);
    }

    /** Of each of these returns, in the order in which they were asked. */
    public Map<UUID, List<ReturnQuery>> of(Collection<UUID> returnIds) {
        return returnIds.isEmpty()
                ? Map.of()
                : list("returnId in ?1 order by id", returnIds).stream()
                        .collect(Collectors.groupingBy(ReturnQuery::returnId));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code query-not-closed} */
    public void mustBeClosed(UUID returnId) {
        var open = list("returnId = ?1 and status <> ?2 order by id", returnId, QueryStatus.CLOSED).stream()
                .map(ReturnQuery::id)
                .toList();
        if (!open.isEmpty()) {
            throw new QueryRefused.QueryNotClosed(open).refused();
        }
    }
}
