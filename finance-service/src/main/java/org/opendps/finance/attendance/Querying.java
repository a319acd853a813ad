package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.finance.attendance.party.Sides;
import org.opendps.finance.attendance.query.ReturnQueries;
import org.opendps.finance.attendance.query.ReturnQuery;

/** A provider and the council ask each other about a return. */
@ApplicationScoped
@Transactional
class Querying {

    private final AttendanceReturns returns;
    private final ReturnQueries queries;
    private final Sides sides;
    private final InstantSource clock;

    Querying(AttendanceReturns returns, ReturnQueries queries, Sides sides, InstantSource clock) {
        this.returns = returns;
        this.queries = queries;
        this.sides = sides;
        this.clock = clock;
    }

    ReturnQuery ask(UUID returnId, String question) {
        var about = held(returnId);
        var query = new ReturnQuery(
                returnId, about.authority(), sides.side(), question, sides.signature(), clock.instant());
        queries.keepNew(query);
        return query;
    }

    ReturnQuery answer(UUID returnId, UUID id, String answer) {
        held(returnId);
        var query = queries.getForChange(returnId, id);
        query.answer(answer, sides.side(), sides.signature(), clock.instant());
        queries.flush();
        return query;
    }

    ReturnQuery close(UUID returnId, UUID id) {
        held(returnId);
        var query = queries.getForChange(returnId, id);
        query.close(sides.side(), sides.signature(), clock.instant());
        queries.flush();
        return query;
    }

    /** Whoever approves it meanwhile waits, and then sees the question. */
    private AttendanceReturn held(UUID returnId) {
        return sides.seen(
                () -> returns.getForChange(returnId),
                AttendanceReturn::providerId,
                AttendanceReturn::authority,
                returnId);
    }
}
