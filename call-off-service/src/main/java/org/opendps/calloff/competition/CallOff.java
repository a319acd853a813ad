package org.opendps.calloff.competition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.course.Changed;
import org.opendps.calloff.competition.course.Course;
import org.opendps.calloff.competition.course.DeadlineExtension;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.competition.lot.Lots;
import org.opendps.calloff.competition.opener.Opener;
import org.opendps.calloff.competition.opener.Openers;
import org.opendps.calloff.competition.procurement.Commission;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.competition.procurement.Published;

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
    private Lots lots;

    @Embedded
    private Timing timing;

    @JdbcTypeCode(SqlTypes.JSON)
    private Criteria criteria;

    @Embedded
    private Course course;

    @Embedded
    private Published published;

    @Embedded
    private Openers opening;

    @Embedded
    private Changed changed;

    protected CallOff() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when its own dates or weights do not hold together */
    public CallOff(Commission commission, List<Lot> lots, Criteria criteria, Timing timing, Instant now) {
        this.id = Ids.next();
        this.course = new Course();
        this.published = Published.NOT_YET;
        this.opening = Openers.NOBODY;
        this.changed = Changed.NOTHING;
        redraft(commission, lots, criteria, timing, now);
    }

    /** While it is a draft it may be about anything else. */
    public final void redraft(Commission commission, List<Lot> lots, Criteria criteria, Timing timing, Instant now) {
        mustBeDraft();
        criteria.method();
        lots.forEach(lot -> lot.sound(London.dateOf(now)));
        this.commission = commission;
        this.lots = new Lots(lots);
        this.criteria = criteria;
        this.timing = commission.route().isDirect() ? timing : timing.ahead(now);
    }

    public final void mustBeDraft() {
        course.mustBeDraft();
    }

    /** @param told the lots with the caps of that day */
    public void publish(List<Lot> told, Procurement decided, @Nullable String conflictsAssessment, Instant now) {
        move("publication", CallOffStatus.PUBLISHED);
        timing.ahead(now);
        lots = new Lots(told);
        published = Published.on(now, decided, conflictsAssessment);
    }

    public void recommendDirectly(Procurement decided) {
        course.turn(CallOffStatus.RECOMMENDED);
        published = Published.directly(decided);
        settle(1, LotOutcome.RECOMMENDED);
    }

    public void invited(int members) {
        published = published.to(members, lots.get(1).support());
    }

    /** The state as anybody has to see it at that time: the deadline closes it, whatever is stored. */
    public CallOffStatus statusAt(Instant now) {
        return status() == CallOffStatus.PUBLISHED && timing.isDue(now) ? CallOffStatus.CLOSED : status();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code deadline-passed}, {@code no-longer-sealed} */
    public void mustTakeBids(Instant arrived) {
        timing.mustNotBePast(arrived, statusAt(arrived));
        course.mustTakeBids(bidsDue());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless it was published and its bids are still sealed */
    public void mustBeUnopened(String step) {
        course.mustBeSealed(step);
    }

    /** For all, also when it was closed already: whoever had begun the opening begins again. */
    public void extend(DeadlineExtension extension) {
        mustBeUnopened("an extension");
        course.turn(CallOffStatus.PUBLISHED);
        opening = Openers.NOBODY;
        timing = timing.until(extension.bidsDue());
        changed = changed.extended(extension);
    }

    /**
     * One of several people opens.
     *
     * @return whether as many have as are needed, so that the bids are to be opened now
     */
    public boolean openedBy(Opener opener, int needed) {
        mustBeUnopened("the opening");
        timing.mustBePast(opener.at(), status());
        course.turn(CallOffStatus.CLOSED);
        opening = opening.with(opener);
        return opening.openers().size() >= needed;
    }

    /**
     * The same once more for bids that were held at the opening.
     *
     * @return whether as many have asked since the bids were opened last as are needed
     */
    public boolean heldOpenedBy(Opener opener, int needed) {
        mustBe(CallOffStatus.OPENED, "opening held bids");
        opening = opening.again(opener, needed);
        return opening.ofLastRound().size() >= needed;
    }

    /**
     * The bids are open. Without any there will be no award.
     *
     * @param withBids the lots that have one which was opened or is held
     */
    public void opened(int opened, Set<Integer> withBids, Instant now) {
        course.opened(!withBids.isEmpty());
        moreOpened(opened, withBids, now);
    }

    /** Held bids were opened, or set aside: of all that are left these lots have any. */
    public void moreOpened(int more, Set<Integer> withBids, Instant now) {
        opening = opening.opened(more);
        leaveOnly(withBids, "There is no bid that counts.", now);
    }

    /** These lots go on, the other undecided ones end without an award; says whether any did. After the last, that is the end. */
    public boolean leaveOnly(Set<Integer> going, String whyNone, Instant now) {
        var before = lots;
        lots = lots.endedBut(going, whyNone);
        if (!hasOpenLots()) {
            endUnawarded(whyNone, now);
        }
        return !lots.equals(before);
    }

    public void move(String step, CallOffStatus next) {
        course.move(step, next);
    }

    public void stop(String step, CallOffStatus next, String why, Instant now) {
        course.stop(step, next, statusAt(now), why, now);
    }

    /** Every lot is decided: when none was awarded, that is the end of it. */
    public void endUnawarded(String why, Instant now) {
        if (lots.anyIs(LotOutcome.AWARDED)) {
            move("the award of the last lot", CallOffStatus.AWARDED);
        } else {
            stop("ending it without an award", CallOffStatus.NO_AWARD, why, now);
        }
    }

    /**
     * Goes on where it was. Bidders get the time back that they lost.
     *
     * @throws org.opendps.blocks.problem.Refused 409 unless it is suspended
     */
    public void resume(String why, Instant now) {
        var held = course.resume(why, now);
        if (status() == CallOffStatus.PUBLISHED) {
            timing = timing.heldUp(held.lost());
        }
    }

    public void amend(Amended amended, @Nullable Procurement decided, Instant now) {
        mustBe(CallOffStatus.PUBLISHED, "an amendment");
        mustTakeBids(now);
        timing = amended.timing().ahead(now);
        lots = new Lots(amended.lots()).outlasting(bidsDue());
        changed = amended.material() ? changed.amended(amended.number(), amended.named()) : changed;
        published = published.revised(decided);
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is in another state */
    public void mustBe(CallOffStatus needed, String step) {
        course.mustBe(needed, step);
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
        return lots.all();
    }

    public Lot lot(int number) {
        return lots.get(number);
    }

    public void settle(int number, LotOutcome outcome) {
        lots = lots.settled(number, outcome);
    }

    public boolean hasOpenLots() {
        return lots.anyAwaitsDecision();
    }

    public Instant bidsDue() {
        return timing.bidsDue();
    }

    public Timing timing() {
        return timing;
    }

    public Criteria criteria() {
        return criteria;
    }

    public CallOffStatus status() {
        return course.status();
    }

    public Course course() {
        return course;
    }

    public Published published() {
        return published;
    }

    public Openers opening() {
        return opening;
    }

    public Changed changed() {
        return changed;
    }
}
