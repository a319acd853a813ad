package org.opendps.registry.intake.line;

import org.opendps.blocks.problem.Refusal;

record FileUnreadable(String why) implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "The file cannot be read";
    }

    @Override
    public String detail() {
        return "The file was not taken: " + why
                + ". Save it as CSV in UTF-8, with commas between the columns and the names of the columns in the first line, and send it again.";
    }
}
