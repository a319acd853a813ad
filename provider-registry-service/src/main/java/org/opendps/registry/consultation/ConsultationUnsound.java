package org.opendps.registry.consultation;

import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.problem.Refusal;

record ConsultationUnsound(String remedy) implements Refusal {

    static LocalDate unlessPast(LocalDate closesOn, LocalDate today) {
        if (closesOn.isBefore(today)) {
            throw new ConsultationUnsound("It cannot close on " + closesOn + ": today is " + today + ".").refused();
        }
        return closesOn;
    }

    static RuntimeException category(String asked, List<String> known) {
        return new ConsultationUnsound(
                        "The system has no category " + asked + ". Choose one of " + String.join(", ", known) + ".")
                .refused();
    }

    static RuntimeException bands(List<String> known) {
        return new ConsultationUnsound("The category has the bands " + String.join(", ", known) + ". Choose of these.")
                .refused();
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a possible consultation";
    }

    @Override
    public String detail() {
        return remedy;
    }
}
