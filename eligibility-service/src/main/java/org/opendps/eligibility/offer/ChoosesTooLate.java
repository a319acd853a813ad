package org.opendps.eligibility.offer;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ChoosesTooLate(LocalDate chooseBy, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No time to choose";
    }

    @Override
    public String detail() {
        return "Today is " + today + ": nobody can choose by " + chooseBy
                + ". Give a day that leaves time to read and ask.";
    }
}
