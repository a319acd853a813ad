package org.opendps.registry.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.purchasing.SystemTurned;
import org.opendps.registry.regime.notice.Occasion;

/** A council says which documents its members have to show. */
@ApplicationScoped
@Transactional
class Requiring implements ActsByDay {

    private final RequirementLists lists;
    private final Catalogue catalogue;
    private final Caller caller;
    private final Event<RequirementsChanged> changes;

    Requiring(RequirementLists lists, Catalogue catalogue, Caller caller, Event<RequirementsChanged> changes) {
        this.lists = lists;
        this.catalogue = catalogue;
        this.caller = caller;
        this.changes = changes;
    }

    RequirementList ask(UUID systemId, RequirementsRequest request, Instant now) {
        var system = catalogue.find(systemId);
        caller.mustBelongTo(system.authority(), "purchasing system", systemId);
        var today = London.dateOf(now);
        var from = request.from() == null ? today : request.from();
        var before = lists.inForce(systemId, today)
                .map(RequirementList::requirements)
                .orElse(List.of());
        RequirementRules.check(system, request.requirements(), before, from, today);
        var list = new RequirementList(systemId, request, from, caller.username(), now);
        lists.persistAndFlush(list);
        begin(list, today);
        return list;
    }

    /** A draft may have become one of another regime; what is to come after the opening counts as a change. */
    @Transactional(TxType.MANDATORY)
    void look(@Observes SystemTurned turned) {
        if (turned.occasion() != Occasion.DRAFTED && turned.occasion() != Occasion.OPENED) {
            return;
        }
        var regime = turned.system().regime();
        @Nullable RequirementList before = null;
        for (var list : lists.counting(turned.system().id())) {
            RequirementRules.mustBeLawful(regime, list.requirements());
            if (turned.occasion() == Occasion.OPENED && list.beginsAfter(turned.on())) {
                RequirementRules.mustStay(
                        regime, before == null ? List.of() : before.requirements(), list.requirements());
            }
            before = list;
        }
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return lists.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        begin(lists.getForChange(id), today);
    }

    private void begin(RequirementList list, LocalDate today) {
        if (list.begin(today)) {
            lists.flush();
            changes.fire(new RequirementsChanged(list.purchasingSystemId()));
        }
    }
}
