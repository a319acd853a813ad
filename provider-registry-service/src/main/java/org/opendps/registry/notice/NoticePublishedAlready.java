package org.opendps.registry.notice;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NoticePublishedAlready(String reference, LocalDate publishedOn) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Published already";
    }

    @Override
    public String detail() {
        return "This notice was published on " + publishedOn + " as " + reference
                + ". Another change has a notice of its own: look for it among those that are due. If this was said wrongly,"
                + " say it again with the reason as correction.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "publishedOn", publishedOn);
    }
}
