package org.opendps.calloff.notice;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record PublicationDayUnsound(LocalDate happenedOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not on that day";
    }

    @Override
    public String detail() {
        return "It tells of " + happenedOn + " and today is " + today + ": say a day between the two.";
    }
}
