package org.opendps.registry.purchasing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.rule.DraftRules;
import org.opendps.registry.purchasing.rule.PurchasingSystemRequest;
import org.opendps.registry.purchasing.rule.Rulebook;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.purchasing.term.Horizon;
import org.opendps.registry.purchasing.term.Term;
import org.opendps.registry.purchasing.term.Warning;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.AskedConditions;
import org.opendps.registry.regime.condition.Condition;

@Entity
@Table(name = "purchasing_system")
public class PurchasingSystem {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String title;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private SystemStatus status;

    private @Nullable LocalDate contractNoticeSubmittedOn;
    private @Nullable String noticeReference;

    @Embedded
    private Term term;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Area> areas;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> userAuthorities;

    @Embedded
    private Rulebook rulebook;

    /** The next day on which something happens by itself; none in a draft and after the end. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected PurchasingSystem() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime does not allow it, or its parts do not fit */
    PurchasingSystem(String authority, PurchasingSystemRequest request) {
        this.id = Ids.next();
        this.authority = authority;
        this.status = SystemStatus.DRAFT;
        write(request);
    }

    /** A draft can be written anew. */
    void rewrite(PurchasingSystemRequest request) {
        mustBeADraft("a change of everything");
        write(request);
    }

    private void write(PurchasingSystemRequest asked) {
        DraftRules.check(asked);
        asked.regime().mustAllow(asked.askedConditions());
        if (asked.workingDays() != null) {
            asked.regime().mustAllow(asked.workingDays());
        }
        if (asked.tenderDays() != null) {
            asked.regime().mustAllow(asked.tenderDays());
        }
        term = Term.settle(asked.regime(), asked.terms(), asked.entryWindows());
        title = asked.title();
        regime = asked.regime();
        contractNoticeSubmittedOn = asked.contractNoticeSubmittedOn();
        noticeReference = asked.noticeReference();
        categories = List.copyOf(asked.categories());
        areas = List.copyOf(asked.areas());
        userAuthorities = asked.userAuthorities().stream().distinct().toList();
        rulebook = asked.rulebook();
    }

    /** More kinds of support, and more places, can be drafted one by one. */
    void add(Category category) {
        mustBeADraft("another category");
        var more = with(categories, category);
        DraftRules.check(more, areas, rulebook.conditions());
        categories = more;
    }

    void add(Area area) {
        mustBeADraft("another area");
        var more = with(areas, area);
        DraftRules.check(categories, more, rulebook.conditions());
        areas = more;
    }

    private static <T> List<T> with(List<T> known, T another) {
        return Stream.concat(known.stream(), Stream.of(another)).toList();
    }

    /** Another window in which providers can apply; under an open framework, a reopening. */
    public void announceWindow(EntryWindow window, LocalDate today) {
        mustStand(today);
        term = term.withWindow(window, regime);
    }

    /** A reopening ends in the award of the next framework, by the day that the law sets. */
    public void awardNext(LocalDate awardedOn, LocalDate today, List<Integer> daysBefore) {
        mustStand(today);
        term = term.awarded(awardedOn, regime);
        plan(daysBefore);
    }

    /** From now on providers can apply. */
    void open(LocalDate today, List<Integer> daysBefore) {
        mustBecome(SystemStatus.OPEN, "opening");
        mustStand(today);
        status = SystemStatus.OPEN;
        plan(daysBefore);
    }

    /** Nobody is admitted any more, and nothing called off; what runs goes on. */
    public void close() {
        mustBecome(SystemStatus.CLOSED, "closing");
        end(SystemStatus.CLOSED);
    }

    /** What members must meet changes while the system stands, where the regime lets it. */
    public void changeConditions(List<Condition> changed, LocalDate today) {
        mustStand(today);
        if (status != SystemStatus.DRAFT) {
            regime.mustLetConditionsChange();
        }
        DraftRules.check(categories, areas, changed);
        regime.mustAllow(new AskedConditions(changed, rulebook.memberCap(), null, rulebook.awardFeePercent()));
        rulebook = rulebook.with(List.copyOf(changed));
    }

    /** The last day moves, and with it every date that hangs on it. */
    public void changeValidity(LocalDate until, LocalDate today, List<Integer> daysBefore) {
        mustStand(today);
        term = term.until(until, today, regime);
        plan(daysBefore);
    }

    /** @return what is worth telling of the days that draw near; the end itself shows in the status */
    List<Warning> reach(LocalDate today, List<Integer> daysBefore) {
        if (status != SystemStatus.OPEN) {
            return List.of();
        }
        if (term.isOver(today)) {
            end(SystemStatus.EXPIRED);
            return List.of();
        }
        var due = term.horizon(regime, daysBefore).due(today, term.warnings());
        term = term.warned(due);
        plan(daysBefore);
        return Horizon.worthTelling(due, today);
    }

    private void plan(List<Integer> daysBefore) {
        actsOn = status == SystemStatus.OPEN ? term.actsNext(regime, daysBefore) : null;
    }

    private void end(SystemStatus ended) {
        status = ended;
        actsOn = null;
    }

    private void mustStand(LocalDate today) {
        boolean ended = status == SystemStatus.CLOSED || status == SystemStatus.EXPIRED;
        if (ended || term.isOver(today)) {
            throw new SystemHasEnded(status, term.validUntil()).refused();
        }
    }

    private void mustBeADraft(String step) {
        if (status != SystemStatus.DRAFT) {
            throw new StateConflict("purchasing system", step, status, status.next()).refused();
        }
    }

    private void mustBecome(SystemStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("purchasing system", step, status, status.next()).refused();
        }
    }

    /** A draft is the council's own business. */
    boolean isSeenBy(@Nullable String callersAuthority) {
        return status != SystemStatus.DRAFT || authority.equals(callersAuthority);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    String title() {
        return title;
    }

    Regime regime() {
        return regime;
    }

    public SystemStatus status() {
        return status;
    }

    @Nullable
    LocalDate contractNoticeSubmittedOn() {
        return contractNoticeSubmittedOn;
    }

    @Nullable
    String noticeReference() {
        return noticeReference;
    }

    public Term term() {
        return term;
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Area> areas() {
        return areas;
    }

    List<String> userAuthorities() {
        return userAuthorities;
    }

    public Rulebook rulebook() {
        return rulebook;
    }
}
