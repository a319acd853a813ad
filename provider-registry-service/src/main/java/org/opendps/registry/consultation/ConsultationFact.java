package org.opendps.registry.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

/** Members of the category are asked, or are asked no more. No answer is in it, nor whose there is. */
record ConsultationFact(
        Kind kind,
        UUID consultationId,
        long version,
        String authority,
        UUID purchasingSystemId,
        String title,
        String category,
        List<String> serviceBands,
        LocalDate opensOn,
        LocalDate closesOn,
        ConsultationStatus status)
        implements PublicEvent {

    enum Kind {
        FEE_CONSULTATION_OPENED,
        FEE_CONSULTATION_CLOSED
    }

    static ConsultationFact of(Kind kind, FeeConsultation consultation) {
        var view = consultation.view();
        return new ConsultationFact(
                kind,
                view.id(),
                consultation.version(),
                view.authority(),
                view.purchasingSystemId(),
                view.title(),
                view.category(),
                view.serviceBands(),
                view.opensOn(),
                view.closesOn(),
                view.status());
    }

    @Override
    public String topic() {
        return "registry.fee-consultation.v1";
    }

    @Override
    public UUID key() {
        return consultationId;
    }
}
