package org.opendps.registry.notice;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record PublishedBeforeItHappened(LocalDate publishedOn, LocalDate happenedOn) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Older than what it tells of";
    }

    @Override
    public String detail() {
        return "The notice tells of what happened on " + happenedOn + " and cannot have been published on "
                + publishedOn + ". Give the day on which this one was published.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("happenedOn", happenedOn);
    }
}
