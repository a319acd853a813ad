package org.opendps.registry.notice.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.opendps.registry.notice.Notice;
import org.opendps.registry.notice.NoticeStatus;
import org.opendps.registry.notice.content.ParticularsBySystem;
import org.opendps.registry.notice.content.Supplier;
import org.opendps.registry.notice.content.Suppliers;
import org.opendps.registry.purchasing.PurchasingSystemView;
import org.opendps.registry.regime.notice.NoticeKind;

/** Gathers what the notices of a page need, whatever their number. */
@ApplicationScoped
class Composition {

    private final ParticularsBySystem particulars;
    private final Suppliers suppliers;

    Composition(ParticularsBySystem particulars, Suppliers suppliers) {
        this.particulars = particulars;
        this.suppliers = suppliers;
    }

    Draft of(PurchasingSystemView system, List<Notice> notices) {
        var drafts = notices.stream()
                .filter(notice -> notice.status() == NoticeStatus.DUE)
                .toList();
        var changed =
                drafts.stream().map(Notice::subject).filter(Objects::nonNull).toList();
        var established = drafts.stream()
                .filter(notice -> notice.kind() == NoticeKind.UK14)
                .map(Notice::happenedOn)
                .findFirst()
                .map(day -> membersOn(day, system))
                .orElse(List.of());
        return new Draft(system, particulars.get(system.id()).said(), suppliers.named(changed), established);
    }

    private List<Supplier> membersOn(LocalDate day, PurchasingSystemView system) {
        return suppliers.on(day, system.id());
    }
}
