package org.opendps.registry.notice.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.notice.Notice;
import org.opendps.registry.notice.NoticeStatus;
import org.opendps.registry.notice.Notices;
import org.opendps.registry.notice.content.Particulars;
import org.opendps.registry.notice.content.ParticularsBySystem;
import org.opendps.registry.notice.content.SystemParticulars;
import org.opendps.registry.purchasing.Catalogue;

/** A council says of itself what notices need, and of each notice that it is out. */
@ApplicationScoped
@Transactional
class Publishing {

    private final Notices notices;
    private final ParticularsBySystem particulars;
    private final Composition composition;
    private final Catalogue catalogue;
    private final Caller caller;

    Publishing(
            Notices notices,
            ParticularsBySystem particulars,
            Composition composition,
            Catalogue catalogue,
            Caller caller) {
        this.notices = notices;
        this.particulars = particulars;
        this.composition = composition;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    Notice publish(UUID systemId, UUID id, PublicationRequest request, LocalDate today) {
        var system = catalogue.own(caller, systemId);
        var notice = notices.getForChange(systemId, id);
        var content = composition.of(system, List.of(notice)).on(notice, request.conflictsAssessedOn());
        var said = request.by(caller.username(), content);
        var why = request.correction();
        if (why == null || notice.status() == NoticeStatus.DUE) {
            notice.publish(said, today);
        } else {
            notice.correct(said, why, today);
        }
        notices.flush();
        return notice;
    }

    SystemParticulars write(UUID systemId, @Nullable String ifMatch, Particulars said) {
        var system = catalogue.own(caller, systemId);
        said.mustBeFor(system.regime());
        var written = particulars.getForChange(systemId);
        Versions.require(ifMatch, written.version());
        written.write(said);
        particulars.flush();
        return written;
    }
}
