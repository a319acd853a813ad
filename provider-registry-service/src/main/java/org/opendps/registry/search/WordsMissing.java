package org.opendps.registry.search;

import org.opendps.blocks.problem.Refusal;

record WordsMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No word to look for";
    }

    @Override
    public String detail() {
        return "\"text\" needs a word of two letters or digits at least. Type more of it, or leave it out.";
    }
}
