package org.opendps.registry.consent;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ConsentNotGivenYet(LocalDate givenOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Consent cannot be given ahead";
    }

    @Override
    public String detail() {
        return "The consent is said to be given on " + givenOn + ", after today, " + today
                + ". Record it when it was given.";
    }
}
