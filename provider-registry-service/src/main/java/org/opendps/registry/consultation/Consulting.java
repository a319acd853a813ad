package org.opendps.registry.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.registry.purchasing.Catalogue;

/** A council asks its members what a session costs them; after its last day a consultation closes by itself. */
@ApplicationScoped
@Transactional
class Consulting implements ActsByDay {

    private final FeeConsultations consultations;
    private final Catalogue catalogue;
    private final Caller caller;

    Consulting(FeeConsultations consultations, Catalogue catalogue, Caller caller) {
        this.consultations = consultations;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    FeeConsultation open(UUID systemId, ConsultationRequest request, LocalDate today) {
        var system = catalogue.find(systemId);
        caller.mustBelongTo(system.authority(), "purchasing system", systemId);
        var consultation = new FeeConsultation(system, request, today);
        consultations.persistAndFlush(consultation);
        return consultation;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return consultations.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var consultation = consultations.getForChange(id);
        if (consultation.isOver(today)) {
            consultation.close(consultations.asked(id));
        }
    }
}
