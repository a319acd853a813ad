package org.opendps.calloff.competition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.regime.Bidders.Circle;

/** A call for bids: for one person's support, or for places of a group. */
@Entity
@Table(name = "call_off")
public class CallOff {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Commission commission;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Lot> lots;

    @Embedded
    private Timing timing;

    @JdbcTypeCode(SqlTypes.JSON)
    private Criteria criteria;

    @Enumerated(EnumType.STRING)
    private CallOffStatus status;

    @Embedded
    private @Nullable Halt halt;

    private int materialAmendment;

    /** Kept since the publication. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Procurement procurement;

    /** Of the procurement, for queries. */
    @Enumerated(EnumType.STRING)
    private @Nullable Circle circle;

    private @Nullable Instant publishedAt;
    private int invited;
    private @Nullable Integer bids;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Opener> openers;

    protected CallOff() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when its own dates or weights do not hold together */
    CallOff(Commission commission, List<Lot> lots, Criteria criteria, Timing timing, Instant now) {
        criteria.method();
        this.id = Ids.next();
        this.commission = commission;
        lots.forEach(lot -> lot.support().sound(London.dateOf(now)));
        this.lots = List.copyOf(lots);
        this.criteria = criteria;
        this.timing = timing.ahead(now);
        this.status = CallOffStatus.DRAFT;
        this.openers = List.of();
    }

    void publish(Procurement decided, Instant now) {
        move("publication", CallOffStatus.PUBLISHED);
        timing.ahead(now);
        procurement = decided;
        circle = decided.bidders().circle();
        publishedAt = now;
    }

    void invited(int members) {
        if (members == 0 && circle() != Circle.EVERYBODY) {
            throw new CallOffRefused.NobodyToInvite(
                            lots.getFirst().support().category(),
                            lots.getFirst().support().area())
                    .refused();
        }
        invited = members;
    }

    /** Who may bid; before the publication, members. */
    Circle circle() {
        return circle == null ? Circle.MEMBERS : circle;
    }

    /** The state as anybody has to see it at that time: the deadline closes it, whatever is stored. */
    public CallOffStatus statusAt(Instant now) {
        return status == CallOffStatus.PUBLISHED && timing.isDue(now) ? CallOffStatus.CLOSED : status;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code deadline-passed}, {@code no-longer-sealed} */
    public void mustTakeBids(Instant arrived) {
        if (timing.isDue(arrived)) {
            throw new Deadline.DeadlinePassed(bidsDue(), statusAt(arrived)).refused();
        }
        if (status == CallOffStatus.SUSPENDED || status == CallOffStatus.CANCELLED) {
            throw new StateConflict("call-off", "a bid", status, status.next()).refused();
        }
        if (status != CallOffStatus.PUBLISHED && status != CallOffStatus.CLOSED) {
            throw new Deadline.NoLongerSealed(bidsDue(), status).refused();
        }
    }

    /**
     * One of two people opens.
     *
     * @return whether both have, so that the bids are to be opened now
     */
    public boolean openedBy(Opener opener) {
        if (status == CallOffStatus.PUBLISHED || status == CallOffStatus.CLOSED) {
            if (!timing.isDue(opener.at())) {
                throw new Deadline.SealedUntil(bidsDue(), status).refused();
            }
            status = CallOffStatus.CLOSED;
        } else {
            throw new StateConflict("call-off", "the opening", status, status.next()).refused();
        }
        if (wasOpenedBy(opener.subject())) {
            throw new OpeningRefused.TwoDifferentPersons(opener.name()).refused();
        }
        openers = Stream.concat(openers.stream(), Stream.of(opener)).toList();
        return openers.size() == Opener.NEEDED;
    }

    public boolean wasOpenedBy(String subject) {
        return openers.stream().anyMatch(opener -> opener.subject().equals(subject));
    }

    /** The bids are open. Without any there will be no award. */
    public void opened(int submitted) {
        move("the opening", submitted == 0 ? CallOffStatus.NO_AWARD : CallOffStatus.OPENED);
        bids = submitted;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the state does not allow it */
    public void move(String step, CallOffStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("call-off", step, status, status.next()).refused();
        }
        status = next;
    }

    /** It ends without an award, or is held up. */
    public void stop(String step, CallOffStatus next, String why, Instant now) {
        var before = statusAt(now);
        move(step, next);
        halt = new Halt(next == CallOffStatus.SUSPENDED ? before : null, why, now);
    }

    /**
     * Goes on where it was. Bidders get the time back that they lost.
     *
     * @throws org.opendps.blocks.problem.Refused 409 unless it is suspended
     */
    public void resume(Instant now) {
        if (halt == null || halt.from() == null) {
            throw new StateConflict("call-off", "resumption", status, status.next()).refused();
        }
        if (halt.from() == CallOffStatus.PUBLISHED) {
            timing = timing.later(Duration.between(halt.since(), now));
        }
        status = halt.from();
        halt = null;
    }

    /** Takes the amended content. */
    public void amend(Amended amended, Instant now) {
        mustBe(CallOffStatus.PUBLISHED, "an amendment");
        mustTakeBids(now);
        timing = amended.timing().ahead(now);
        lots = amended.lots();
        if (amended.material()) {
            materialAmendment = amended.number();
        }
    }

    /** The number of the last amendment that bidders have to confirm; 0 before any. */
    public int materialAmendment() {
        return materialAmendment;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is not published, or after the cut-off */
    public void mustTakeQuestions(Instant arrived) {
        mustBe(CallOffStatus.PUBLISHED, "a question");
        timing.mustTakeQuestions(arrived);
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is in another state */
    public void mustBe(CallOffStatus needed, String step) {
        if (status != needed) {
            throw new StateConflict("call-off", step, status, status.next()).refused();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return commission.authority();
    }

    public Commission commission() {
        return commission;
    }

    public @Nullable UUID personRef() {
        return commission.personRef();
    }

    public List<Lot> lots() {
        return lots;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when it has none of that number */
    public Lot lot(int number) {
        return lots.stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", number).refused());
    }

    /** A lot is decided; the call-off is when all are. */
    public void settle(int number, LotOutcome outcome) {
        lot(number);
        lots = lots.stream()
                .map(lot -> lot.number() == number ? lot.with(outcome) : lot)
                .toList();
    }

    /** Whether any lot waits for a decision. */
    public boolean hasOpenLots() {
        return lots.stream().anyMatch(Lot::awaitsDecision);
    }

    public Instant bidsDue() {
        return timing.bidsDue();
    }

    public Instant questionsDue() {
        return timing.questionsDue();
    }

    public @Nullable Procurement procurement() {
        return procurement;
    }

    public @Nullable Halt halt() {
        return halt;
    }

    public Criteria criteria() {
        return criteria;
    }

    public CallOffStatus status() {
        return status;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    int invited() {
        return invited;
    }

    @Nullable
    Integer bids() {
        return bids;
    }

    public List<Opener> openers() {
        return List.copyOf(openers);
    }
}
