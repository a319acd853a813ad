package org.opendps.registry.consent;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ConsentTooLong(int months, LocalDate latest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The consent lasts too long";
    }

    @Override
    public String detail() {
        return "A consent lasts " + months + " months at most, here until " + latest + ". Ask again when it has ended.";
    }
}
