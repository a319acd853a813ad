package org.opendps.registry.notice;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record PublishedInTheFuture(LocalDate publishedOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not published yet";
    }

    @Override
    public String detail() {
        return "The notice cannot have been published on " + publishedOn + ": today is " + today
                + ". Say so when it is out.";
    }
}
