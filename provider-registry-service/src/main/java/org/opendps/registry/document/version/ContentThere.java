package org.opendps.registry.document.version;

import org.opendps.blocks.problem.Refusal;

public record ContentThere() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The content is there already";
    }

    @Override
    public String detail() {
        return "This version has another content, which is never overwritten. Renew the document with another version.";
    }
}
