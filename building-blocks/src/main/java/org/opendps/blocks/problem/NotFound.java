package org.opendps.blocks.problem;

/** Nothing there, or nothing that the caller may know of: both look the same from outside. */
public record NotFound(String what, Object id) implements Refusal {

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "Not found";
    }

    @Override
    public String detail() {
        return "There is no " + what + " " + id + " that you may see. Check the id, and that you act for the right"
                + " organisation.";
    }
}
