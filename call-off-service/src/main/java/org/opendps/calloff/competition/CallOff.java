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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;

/** A call for bids for one person's support. */
@Entity
@Table(name = "call_off")
public class CallOff {

    private static final Duration LONGEST_WAIT = Duration.ofDays(20 * 365);

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private UUID personRef;

    @Embedded
    private Support support;

    private UUID budgetId;
    private String fundingRoute;
    private Money weeklyCeiling;
    private Instant bidsDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Criteria criteria;

    @Enumerated(EnumType.STRING)
    private CallOffStatus status;

    private @Nullable Instant publishedAt;
    private int invited;
    private @Nullable Integer bids;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Opener> openers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DeadlineExtension> deadlineExtensions;

    protected CallOff() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when its own dates or weights do not hold together */
    CallOff(Commission commission, Support support, Criteria criteria, Instant bidsDue, Instant now) {
        criteria.method();
        this.id = Ids.next();
        this.authority = commission.authority();
        this.purchasingSystemId = commission.purchasingSystemId();
        this.personRef = commission.personRef();
        this.budgetId = commission.budgetId();
        this.fundingRoute = commission.fundingRoute();
        this.weeklyCeiling = commission.weeklyCeiling();
        this.support = support.sound(London.dateOf(now));
        this.criteria = criteria;
        // as exact as the database keeps it, so that both sides of the deadline are the same before and after storing
        this.bidsDue = bidsDue.truncatedTo(ChronoUnit.MICROS);
        this.status = CallOffStatus.DRAFT;
        this.openers = List.of();
        this.deadlineExtensions = List.of();
        mustBeAhead(now);
    }

    /** For whom, with which money and from which list: what the council knows and no bidder is told. */
    record Commission(
            String authority,
            UUID purchasingSystemId,
            UUID personRef,
            UUID budgetId,
            String fundingRoute,
            Money weeklyCeiling) {}

    private void mustBeAhead(Instant now) {
        if (Duration.between(now, bidsDue).abs().compareTo(LONGEST_WAIT) > 0) {
            throw new CallOffRefused.DatesOutOfReach(20).refused();
        }
        if (!bidsDue.isAfter(now)) {
            throw new CallOffRefused.DeadlineMustBeAhead(bidsDue).refused();
        }
    }

    void publish(Instant now) {
        move("publication", CallOffStatus.PUBLISHED);
        mustBeAhead(now);
        publishedAt = now;
    }

    void invited(int members) {
        if (members == 0) {
            throw new CallOffRefused.NobodyToInvite(support.category(), support.area()).refused();
        }
        invited = members;
    }

    private boolean isDue(Instant arrived) {
        return arrived.isAfter(bidsDue);
    }

    /** The state as anybody has to see it at that time: the deadline closes it, whatever is stored. */
    public CallOffStatus statusAt(Instant now) {
        return status == CallOffStatus.PUBLISHED && isDue(now) ? CallOffStatus.CLOSED : status;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code deadline-passed}, {@code no-longer-sealed} */
    public void mustTakeBids(Instant arrived) {
        if (isDue(arrived)) {
            throw new Deadline.DeadlinePassed(bidsDue, statusAt(arrived)).refused();
        }
        if (status != CallOffStatus.PUBLISHED && status != CallOffStatus.CLOSED) {
            throw new Deadline.NoLongerSealed(bidsDue, status).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless it was published and its bids are still sealed */
    public void mustBeUnopened(String step) {
        if (status != CallOffStatus.PUBLISHED && status != CallOffStatus.CLOSED) {
            throw new StateConflict("call-off", step, status, status.next()).refused();
        }
    }

    /** For all, also when it was closed already: whoever had begun the opening begins again. */
    public void extend(DeadlineExtension extension) {
        mustBeUnopened("an extension");
        status = CallOffStatus.PUBLISHED;
        openers = List.of();
        bidsDue = extension.bidsDue();
        deadlineExtensions =
                Stream.concat(deadlineExtensions.stream(), Stream.of(extension)).toList();
    }

    /**
     * One of several people opens.
     *
     * @return whether as many have as are needed, so that the bids are to be opened now
     */
    public boolean openedBy(Opener opener, int needed) {
        if (status == CallOffStatus.PUBLISHED || status == CallOffStatus.CLOSED) {
            if (!isDue(opener.at())) {
                throw new Deadline.SealedUntil(bidsDue, status).refused();
            }
            status = CallOffStatus.CLOSED;
        } else {
            throw new StateConflict("call-off", "the opening", status, status.next()).refused();
        }
        if (wasOpenedBy(opener.subject())) {
            throw new OpeningRefused.TwoDifferentPersons(opener.name()).refused();
        }
        openers = Stream.concat(openers.stream(), Stream.of(opener)).toList();
        return openers.size() >= needed;
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
        return authority;
    }

    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    public UUID personRef() {
        return personRef;
    }

    public Support support() {
        return support;
    }

    public UUID budgetId() {
        return budgetId;
    }

    public String fundingRoute() {
        return fundingRoute;
    }

    Money weeklyCeiling() {
        return weeklyCeiling;
    }

    public Instant bidsDue() {
        return bidsDue;
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

    public List<DeadlineExtension> deadlineExtensions() {
        return List.copyOf(deadlineExtensions);
    }

    public List<Opener> openers() {
        return List.copyOf(openers);
    }
}
