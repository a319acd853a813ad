package org.opendps.finance.attendance.query;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.attendance.party.Side;
import org.opendps.finance.attendance.party.Signature;

/** One question about a return: asked by one side, answered by the other, closed when it is settled. */
@Entity
@SuppressWarnings("UnusedVariable") // whose council it is, is read by the audit only
public class ReturnQuery {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID returnId;
    private String authority;

    @Enumerated(EnumType.STRING)
    private Side askedFor;

    private String question;
    private String askedBy;
    private @Nullable UUID askedOnBehalfOf;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private QueryStatus status;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable UUID answeredOnBehalfOf;
    private @Nullable Instant answeredAt;
    private @Nullable String closedBy;
    private @Nullable UUID closedOnBehalfOf;
    private @Nullable Instant closedAt;

    protected ReturnQuery() {}

    public ReturnQuery(UUID returnId, String authority, Side askedFor, String question, Signature by, Instant at) {
        this.id = Ids.next();
        this.returnId = returnId;
        this.authority = authority;
        this.askedFor = askedFor;
        this.question = question;
        this.askedBy = by.name();
        this.askedOnBehalfOf = by.onBehalfOf();
        this.askedAt = at;
        this.status = QueryStatus.OPEN;
    }

    /** By the side that was asked. */
    public void answer(String text, Side side, Signature by, Instant at) {
        if (side == askedFor) {
            throw new QueryRefused.OwnQuery(askedFor).refused();
        }
        move("an answer", QueryStatus.ANSWERED);
        answer = text;
        answeredBy = by.name();
        answeredOnBehalfOf = by.onBehalfOf();
        answeredAt = at;
    }

    /** By whoever asked; the council may close each, also one that a provider has forgotten. */
    public void close(Side side, Signature by, Instant at) {
        if (side != askedFor && side != Side.COUNCIL) {
            throw new QueryRefused.QueryOfTheOtherSide().refused();
        }
        move("closing it", QueryStatus.CLOSED);
        closedBy = by.name();
        closedOnBehalfOf = by.onBehalfOf();
        closedAt = at;
    }

    private void move(String step, QueryStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("query", step, status, status.next()).refused();
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    UUID returnId() {
        return returnId;
    }

    QueryView view() {
        return new QueryView(
                id,
                status,
                askedFor,
                question,
                askedBy,
                askedOnBehalfOf,
                askedAt,
                answer,
                answeredBy,
                answeredOnBehalfOf,
                answeredAt,
                closedBy,
                closedOnBehalfOf,
                closedAt);
    }
}
